// Derived from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/v1/jobs/createTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task
         * @description Starts one generation and returns its task id. Credits are taken at once; on nearly all models a body that does not fit its model is refused before that. At most 20 tasks per 10 s per account are accepted, the rest are refused with 429 and not queued.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/recordInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the record of a task
         * @description Returns the record of one task, in whatever state it is. At most 10 queries per second per key are answered, the rest are refused with 429.
         */
        get: operations["recordInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * CallBackUrl
         * Format: uri
         * @description URL that is sent a POST when the task has succeeded or failed. It must be reachable from the internet. When absent, no callback is sent and the record has to be asked for.
         * @example https://app.example.com/kie/callback
         */
        CallBackUrl: string;
        /**
         * Seedream V4 Text to Image
         * @description Draws one to six images of one set from a text prompt, at up to 4K.
         * @example {
         *       "model": "bytedance/seedream-v4-text-to-image",
         *       "input": {
         *         "prompt": "Two postcards of a lighthouse, one at noon and one in a storm",
         *         "image_size": "landscape_4_3",
         *         "image_resolution": "2K",
         *         "max_images": 2,
         *         "seed": 20260819
         *       }
         *     }
         */
        SeedreamV4TextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedream-v4-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the images show, in words; at most 5,000 characters. */
                prompt: string;
                /**
                 * @description Shape of the image; its size in pixels follows from this and `image_resolution`. `square_hd` when absent.
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3" | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
                /**
                 * @description Pixel scale; 4:3 at 4K gives 4096 × 3072 pixels. 1K when absent.
                 * @default 1K
                 * @enum {string}
                 */
                image_resolution?: "1K" | "2K" | "4K";
                /**
                 * @description Upper limit of images in the set, 1 to 6. Say the number in the prompt too. One when absent.
                 * @default 1
                 */
                max_images?: number;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks the content for being unsafe for work. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Nano Banana
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "google/nano-banana",
         *       "input": {
         *         "prompt": "A paper boat on a puddle, seen from a beetle's height, morning light",
         *         "output_format": "png",
         *         "aspect_ratio": "16:9"
         *       }
         *     }
         */
        NanoBanana: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/nano-banana";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words; at most 5,000 characters. */
                prompt: string;
                /**
                 * @description File format of the image. PNG when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description Width to height; `auto` leaves it to the model. Square when absent.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /**
                 * @deprecated
                 * @description The older name of `aspect_ratio`, with the same values. Still accepted.
                 * @default 1:1
                 * @enum {string}
                 */
                image_size?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /** @description Whether the vendor checks the content for being unsafe for work. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream 4.5 Edit
         * @description Changes up to 14 given images as a text prompt says.
         * @example {
         *       "model": "seedream/4.5-edit",
         *       "input": {
         *         "prompt": "Keep the bicycle as it is and let snow fall on the street behind it",
         *         "image_urls": [
         *           "https://app.example.com/uploads/bicycle.webp"
         *         ],
         *         "aspect_ratio": "4:3",
         *         "quality": "basic"
         *       }
         *     }
         */
        "Seedream4.5Edit": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/4.5-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words; at most 3,000 characters. */
                prompt: string;
                /** @description The images to work from; at most 14, each at most 10 MB. */
                image_urls: string[];
                /**
                 * @description Width to height of the result.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description How fine the result is; `high` is finer.
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /** @description Whether the vendor checks the content for being unsafe for work. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * CreateTaskRequest
         * @description A model, its input and, if wanted, where to send the callback.
         */
        CreateTaskRequest: components["schemas"]["SeedreamV4TextToImage"] | components["schemas"]["NanoBanana"] | components["schemas"]["Seedream4.5Edit"];
        /**
         * Envelope
         * @description What every JSON answer has in common. `data` depends on the call.
         */
        Envelope: {
            /** @description 200 for success, anything else for an error, whatever the HTTP status says. */
            code: number;
            /** @description A sentence for people that says what happened. Do not parse it; it changes without notice. */
            msg?: string;
            /**
             * @deprecated
             * @description Another name for `msg`, in some of the vendor's examples only.
             */
            message?: string;
        };
        /**
         * TaskId
         * @description Names one task. Real ids are 32 hex characters, documented ones look like `task_12345678`; treat it as an opaque string.
         * @example 8c1f0e6b5d2a4f7396e0b1c2d3a4f5e6
         */
        TaskId: string;
        /**
         * CreateTaskEnvelope
         * @description The answer to a createTask that was accepted, and billed.
         */
        CreateTaskEnvelope: {
            /**
             * @description Success.
             * @constant
             */
            code: 200;
            /** @description Names the new task. */
            data: {
                taskId: components["schemas"]["TaskId"];
                /** @description The task id once more; the vendor does not describe it. */
                recordId?: string;
            };
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * ErrorCode
         * @description Status of the call as a number, whatever the HTTP status says. The set is open: codes have been added and more may be, so treat one you do not know as an error.
         */
        ErrorCode: 400 | 401 | 402 | 404 | 408 | 422 | 429 | 433 | 455 | 500 | 501 | 505;
        /**
         * ErrorEnvelope
         * @description The answer to a call that failed. Its HTTP status is 200 or the one that `code` names.
         */
        ErrorEnvelope: {
            code: components["schemas"]["ErrorCode"];
            /** @description Nothing; null, or absent. */
            data?: null;
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * TaskState
         * @description How far the task is. `success` and `fail` are final. The set is open: wait through a state you do not know.
         */
        TaskState: "waiting" | "queuing" | "generating" | "success" | "fail" | (string & {});
        /**
         * TaskParam
         * @description What `param` holds once it is parsed, and once more what `input` in it holds.
         * @example {
         *       "model": "google/nano-banana",
         *       "input": "{\"prompt\":\"A paper boat on a puddle\"}"
         *     }
         */
        TaskParam: {
            /** @description The model id of the request. */
            model?: string;
            /** @description The request's input; in real traffic as JSON text, in documentation as an object. */
            input?: string | {
                [key: string]: unknown;
            };
            /** @description The request's callback URL; in documentation only. */
            callBackUrl?: string;
        };
        /**
         * TaskResult
         * @description What `resultJson` holds once it is parsed: `resultUrls` for image, video and audio models, `resultObject` for text and data models. Some models add members of their own.
         * @example {
         *       "resultUrls": [
         *         "https://files.example.com/paper-boat.png"
         *       ]
         *     }
         */
        TaskResult: {
            /** @description One URL per generated file. How long they live is not promised; download at once. */
            resultUrls?: string[];
            /** @description The same files with a watermark; sora models only. */
            resultWaterMarkUrls?: string[];
            /**
             * Format: uri
             * @description First frame of the video; seedance models asked to return it.
             */
            firstFrameUrl?: string;
            /**
             * Format: uri
             * @description Last frame of the video; seedance models asked to return it.
             */
            lastFrameUrl?: string;
            /** @description The answer of a text or data model; its members depend on the model. */
            resultObject?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * UrlResult
         * @description The result of an image, video or audio model.
         */
        UrlResult: WithRequired<components["schemas"]["TaskResult"], "resultUrls">;
        /**
         * ObjectResult
         * @description The result of a text or data model.
         */
        ObjectResult: WithRequired<components["schemas"]["TaskResult"], "resultObject">;
        /**
         * TaskFields
         * @description The members that a task has both in its record and in its callback.
         */
        TaskFields: {
            taskId: components["schemas"]["TaskId"];
            /** @description The model id of the request. */
            model?: string;
            state: components["schemas"]["TaskState"];
            /** @description The request as JSON text. `input` inside it is JSON text again. */
            param?: string;
            /** @description The result as JSON text. Empty until the task succeeds; empty, null or absent when it failed. */
            resultJson?: string | null;
            /** @description Why the task failed, for programs: a number as text ("500") or a word ("SENSITIVE_WORD_ERROR"). The set is open. Null, empty or absent unless it failed. */
            failCode?: string | null;
            /** @description Why the task failed, for people. Null, empty or absent unless it failed. */
            failMsg?: string | null;
            /** @description How long the generation took, in **seconds**. Null or absent before the end. */
            costTime?: number | null;
            /**
             * Format: int64
             * @description When the task was created, in epoch milliseconds.
             */
            createTime?: number;
            /**
             * Format: int64
             * @description When the task ended, in epoch milliseconds. Null or absent before the end.
             */
            completeTime?: number | null;
            /**
             * Format: int64
             * @description When the task last changed, in epoch milliseconds. Documented, but absent from recorded answers of recordInfo.
             */
            updateTime?: number | null;
            /** @description How far the generation is, 0 to 100. Documented for sora-2 only; absent otherwise. */
            progress?: number | null;
            /** @description Credits that the task cost. Absent in records made before August 2026. */
            creditsConsumed?: number | null;
        };
        /**
         * CallbackTask
         * @description A task as a callback carries it. Vintages differ; only the task id and the state are always there.
         */
        CallbackTask: {
            /** @description Credits that the task cost. Older callbacks only. */
            consumeCredits?: number;
            /** @description Credits left in the account. Older callbacks only. */
            remainedCredits?: number;
        } & components["schemas"]["TaskFields"];
        /**
         * CallbackPayload
         * @description The body of the taskCompleted callback.
         */
        CallbackPayload: {
            /** @description 200 when the task succeeded, 501 when it failed. `data.state` says the same; trust that. */
            code?: number;
            data: components["schemas"]["CallbackTask"];
        } & components["schemas"]["Envelope"];
        /**
         * TaskRecord
         * @description A task as recordInfo returns it, with the same members in every state.
         */
        TaskRecord: WithRequired<components["schemas"]["TaskFields"], "taskId" | "model" | "state" | "param" | "resultJson" | "failCode" | "failMsg" | "costTime" | "createTime" | "completeTime">;
        /**
         * RecordInfoEnvelope
         * @description The answer to a recordInfo that found the task.
         */
        RecordInfoEnvelope: {
            /**
             * @description Success of the query; how the task fares is in `data.state`.
             * @constant
             */
            code: 200;
            data: components["schemas"]["TaskRecord"];
        } & WithRequired<components["schemas"]["Envelope"], "code">;
    };
    responses: {
        /** @description The task was accepted, or refused with an error in the envelope: look at `code`. Every error can come in this form. */
        TaskCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateTaskEnvelope"] | components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request is malformed, for example not JSON or without a parameter. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The API key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The account has too few credits. */
        InsufficientCredits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is no such resource; older pages say it of an unknown task too. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The model gave no result in time. Final for the task. */
        GenerationTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body does not fit its model, the model is unknown, or the task is unknown or only just created. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Called too often. The call was refused and is not queued, so it is safe to send again later. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The sub-key is over its own usage limit. */
        SubKeyLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service is being maintained. The call was refused, so it is safe to send again later. */
        Maintenance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. After createTask it is not known whether a task was created. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The generation failed. Final for the task. */
        GenerationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description This feature is disabled. */
        FeatureDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The callback was received. */
        CallbackAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description The receiver did not believe the callback, because its signature is missing, wrong or too old. */
        CallbackRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The record of the task, or an error in the envelope: look at `code`. Every error can come in this form. */
        TaskFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecordInfoEnvelope"] | components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description When the callback was signed, in unix **seconds**. Absent unless the account has a webhook key. The vendor documents no tolerance; refusing a time more than 300 s away from yours, in either direction, is customary.
         * @example 1764000009
         */
        WebhookTimestamp: string;
        /**
         * @description `base64(HMAC-SHA256(webhook key, data.taskId + "." + X-Webhook-Timestamp))`. Absent unless the account has a webhook key. It does not cover the body.
         * @example bm90IGEgcmVhbCBzaWduYXR1cmUsIGJ1dCBhcyBsb25nLi4=
         */
        WebhookSignature: string;
        /**
         * @description The task id that createTask returned, unchanged. It is opaque; its form has varied.
         * @example 8c1f0e6b5d2a4f7396e0b1c2d3a4f5e6
         */
        TaskId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the next call: seconds, or an HTTP date. Not seen in recorded traffic; obey it when it comes, back off on your own when it is absent.
         * @example 10
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The model and its input. `model` decides which schema the body has to fit. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequest"];
            };
        };
        responses: {
            200: components["responses"]["TaskCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["GenerationTimeout"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            433: components["responses"]["SubKeyLimit"];
            455: components["responses"]["Maintenance"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["GenerationFailed"];
            505: components["responses"]["FeatureDisabled"];
        };
    };
    recordInfo: {
        parameters: {
            query: {
                /**
                 * @description The task id that createTask returned, unchanged. It is opaque; its form has varied.
                 * @example 8c1f0e6b5d2a4f7396e0b1c2d3a4f5e6
                 */
                taskId: components["parameters"]["TaskId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TaskFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["GenerationTimeout"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            433: components["responses"]["SubKeyLimit"];
            455: components["responses"]["Maintenance"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["GenerationFailed"];
            505: components["responses"]["FeatureDisabled"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

/** The input of each model, by model id. */
export interface ModelInputs {
    "bytedance/seedream-v4-text-to-image": components["schemas"]["SeedreamV4TextToImage"]["input"];
    "google/nano-banana": components["schemas"]["NanoBanana"]["input"];
    "seedream/4.5-edit": components["schemas"]["Seedream4.5Edit"]["input"];
}
/** What a succeeded task of each model has, by model id. */
export interface ModelResults {
    "bytedance/seedream-v4-text-to-image": components["schemas"]["UrlResult"];
    "google/nano-banana": components["schemas"]["UrlResult"];
    "seedream/4.5-edit": components["schemas"]["UrlResult"];
}
