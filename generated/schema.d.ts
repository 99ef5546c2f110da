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
    "/api/v1/chat/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the balance of the account
         * @description Returns how many credits the account has left. What a createTask costs was seen missing from the balance 0.2 s after it.
         */
        get: operations["getCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/common/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a link to download a result
         * @description Makes a link that downloads a file which the API has generated. The vendor documents that it is good for 20 minutes. The URL of any other file is refused with 422.
         */
        post: operations["getDownloadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models of the vendor
         * @description Returns the models that the vendor offers now, which may be more, fewer or other than those of this contract. The vendor does not document this operation; what is said here comes from clients that use it. Ask about once a second.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{model}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the schema of a model
         * @description Returns what the vendor says of one model, as an OpenAPI document. The vendor does not document this operation; what is said here comes from clients that use it. Ask about once a second.
         */
        get: operations["getModelSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client/v1/model-pricing/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the prices of the vendor
         * @description Returns how many prices the vendor's list has, in all and of each kind. It needs no key. The vendor does not document this operation; clients were seen to use it by 2026-10-05.
         */
        get: operations["countPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client/v1/model-pricing/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the prices of the vendor
         * @description Returns one page of the list that the vendor's own page of prices reads, newest first. A price has the name of a model in words, not its id. It needs no key and costs nothing. The vendor does not document this operation; clients were seen to use it by 2026-10-05. Code 4030 was seen where the vendor does not serve a region. Ask about once a second.
         */
        post: operations["listPrices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-stream-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a file and returns a URL for the input of a task. It is deleted after about a day. Files up to 1.9 MB were seen to be taken; no limit is documented.
         */
        post: operations["uploadFileStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-base64-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file as Base64
         * @description Stores a file that is sent as text, and returns a URL for the input of a task. It is deleted after about a day. The text is a third longer than the file, so the vendor advises this for small files only.
         */
        post: operations["uploadFileBase64"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-url-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file from a URL
         * @description Fetches a file from a URL, stores it and returns a URL for the input of a task. It is deleted after about a day. The vendor documents that it waits 30 s for the file, and advises at most 100 MB. No success was recorded.
         */
        post: operations["uploadFileUrl"];
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
         * GPT-4o Image
         * @description Draws an image from a text prompt, from given images or from both.
         * @example {
         *       "model": "4o-image-api",
         *       "input": {
         *         "prompt": "A tin robot waters a window box of geraniums, drawn in coloured pencil",
         *         "size": "2:3"
         *       }
         *     }
         * @example {
         *       "model": "4o-image-api",
         *       "input": {
         *         "prompt": "Seat the cat from the first picture in the armchair of the second",
         *         "files_url": [
         *           "https://app.example.com/uploads/tabby-cat.png",
         *           "https://app.example.com/uploads/green-armchair.png"
         *         ],
         *         "size": "3:2"
         *       }
         *     }
         */
        "GPT-4oImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "4o-image-api";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw, from a prompt or images. */
            input: {
                /** @description What the image shows or, with images, what to make of them, in words. Needed without `files_url`. */
                prompt?: string;
                /** @description The images to work from. Needed without `prompt`. At most 5 items. */
                files_url?: string[];
                /**
                 * @description Ratio of width to height. One of `1:1`, `3:2`, `2:3`.
                 * @enum {string}
                 */
                size: "1:1" | "3:2" | "2:3";
                /**
                 * Format: uri
                 * @deprecated
                 * @description The image to work from. Replaced by `files_url`.
                 */
                file_url?: string;
            };
        };
        /**
         * Suno Add Instrumental
         * @description Composes an accompaniment for uploaded vocals, two takes per task.
         * @example {
         *       "model": "ai-music-api/add-instrumental",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/lullaby-a-cappella.mp3",
         *         "model": "V6",
         *         "title": "Lullaby for a Lighthouse",
         *         "negative_tags": "drums, trumpet",
         *         "tags": "Nylon guitar, music box, slow waltz",
         *         "lyrics": "[Verse]\nThe lamp goes round, the gulls are still",
         *         "vocal_gender": "f",
         *         "style_weight": 0.6,
         *         "weirdness_constraint": 0.1,
         *         "audio_weight": 0.85,
         *         "variety": 1
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/add-instrumental",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/choir-rehearsal.wav",
         *         "title": "Six Voices and a River",
         *         "negative_tags": "electric guitar",
         *         "tags": "Cello and double bass, long held notes"
         *       }
         *     }
         */
        SunoAddInstrumental: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/add-instrumental";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which vocals to accompany, and how. */
            input: {
                /**
                 * Format: uri
                 * @description URL of the audio with the vocals, at most 8 minutes long.
                 */
                upload_url: string;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them. One of `V4_5PLUS`, `V5`, `V5_5`, `V6`, `V6_MINI`, `V6_WILD`. `V6` when absent.
                 * @default V6
                 * @enum {string}
                 */
                model?: "V4_5PLUS" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
                /** @description Title of the music. */
                title: string;
                /** @description Styles and sounds to keep out. At most 200 characters. */
                negative_tags: string;
                /** @description Genre, mood and instruments of the accompaniment, in words. At most 1,000 characters. */
                tags: string;
                /** @description The words that are sung. At most 5,000 characters. */
                lyrics?: string;
                /**
                 * @description Voice to prefer, `m` for male and `f` for female. One of `m`, `f`. What happens when absent is not documented.
                 * @enum {string}
                 */
                vocal_gender?: "m" | "f";
                /** @description How closely the music keeps to the style, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                style_weight?: number;
                /** @description How far the music may stray from the usual, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                weirdness_constraint?: number;
                /** @description How strongly the given audio shapes the music, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                audio_weight?: number;
                /**
                 * @description How far the takes stray from the obvious. From 0 to 4. `1` when absent.
                 * @default 1
                 */
                variety?: number;
            };
        };
        /**
         * Suno Add Vocals
         * @description Adds vocals to an uploaded instrumental, two takes per task.
         * @example {
         *       "model": "ai-music-api/add-vocals",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/ukulele-loop.mp3",
         *         "lyrics": "[Verse]\nI planted a radish, it came up a song",
         *         "model": "V6",
         *         "title": "Radish",
         *         "negative_tags": "growling, whispering",
         *         "style": "Bright folk pop, two-part harmony",
         *         "vocal_gender": "m",
         *         "style_weight": 0.55,
         *         "weirdness_constraint": 0.35,
         *         "audio_weight": 0.7,
         *         "variety": 2
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/add-vocals",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/night-train-beat.wav",
         *         "prompt": "[Chorus] Platform nine, no one gets on",
         *         "title": "Platform Nine",
         *         "negative_tags": "choir",
         *         "style": "Spoken verses, sung chorus"
         *       }
         *     }
         */
        SunoAddVocals: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/add-vocals";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which instrumental to add vocals to, and what they sing. */
            input: {
                /**
                 * Format: uri
                 * @description URL of the audio without vocals, at most 8 minutes long.
                 */
                upload_url: string;
                /** @description The words to sing, used when `lyrics` is absent. At most 5,000 characters. */
                prompt?: string;
                /** @description The words to sing. They take precedence over `prompt`. At most 5,000 characters. */
                lyrics?: string;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them. One of `V4_5PLUS`, `V5`, `V5_5`, `V6`, `V6_MINI`, `V6_WILD`. `V6` when absent.
                 * @default V6
                 * @enum {string}
                 */
                model?: "V4_5PLUS" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
                /** @description Title of the music. */
                title: string;
                /** @description Styles and sounds to keep out. At most 200 characters. */
                negative_tags: string;
                /** @description Genre, mood and manner of singing, in words. At most 1,000 characters. */
                style: string;
                /**
                 * @description Voice to prefer, `m` for male and `f` for female. One of `m`, `f`. What happens when absent is not documented.
                 * @enum {string}
                 */
                vocal_gender?: "m" | "f";
                /** @description How closely the music keeps to the style, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                style_weight?: number;
                /** @description How far the music may stray from the usual, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                weirdness_constraint?: number;
                /** @description How strongly the given audio shapes the music, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                audio_weight?: number;
                /**
                 * @description How far the takes stray from the obvious. From 0 to 4. `1` when absent.
                 * @default 1
                 */
                variety?: number;
            };
        };
        /**
         * Suno Boost Music Style
         * @description Turns a few words about a style into a full description, for use as `style`.
         * @example {
         *       "model": "ai-music-api/boost-music-style",
         *       "input": {
         *         "content": "Accordion, rain on a tin roof, slow"
         *       }
         *     }
         */
        SunoBoostMusicStyle: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/boost-music-style";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which style to describe. */
            input: {
                /** @description The style, in words. */
                content: string;
            };
        };
        /**
         * Suno Check Voice
         * @description Tells whether a voice from `ai-music-api/create-voice` can be used.
         * @example {
         *       "model": "ai-music-api/check-voice",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186"
         *       }
         *     }
         */
        SunoCheckVoice: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/check-voice";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which voice to check. */
            input: {
                /** @description Id of the task that the voice comes from. */
                task_id: string;
            };
        };
        /**
         * Suno Convert to WAV
         * @description Converts a song from an earlier task to a WAV file.
         * @example {
         *       "model": "ai-music-api/convert-to-wav-format",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186",
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34"
         *       }
         *     }
         */
        SunoConvertToWAV: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/convert-to-wav-format";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which song to convert. */
            input: {
                /** @description Id of the earlier task whose song is converted. */
                task_id: string;
                /** @description Id of the song within the result of that task. */
                audio_id: string;
            };
        };
        /**
         * Suno Generate Cover Image
         * @description Draws a cover for the music of an earlier task.
         * @example {
         *       "model": "ai-music-api/cover-generate",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186"
         *       }
         *     }
         */
        SunoGenerateCoverImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/cover-generate";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which music to draw covers for. */
            input: {
                /** @description Id of the earlier task whose music gets a cover. */
                task_id: string;
            };
        };
        /**
         * Suno Create Music Video
         * @description Makes a music video for a song from an earlier task.
         * @example {
         *       "model": "ai-music-api/create-music-video",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186",
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34",
         *         "author": "The Ferry Dogs",
         *         "domain_name": "ferrydogs.example.com"
         *       }
         *     }
         */
        SunoCreateMusicVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/create-music-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which song to make a video for, and which names to show in it. */
            input: {
                /** @description Id of the earlier task whose song is shown. */
                task_id: string;
                /** @description Id of the song within the result of that task. */
                audio_id: string;
                /** @description Name of the artist, shown in the video. At most 50 characters. */
                author?: string;
                /** @description Name of a website, shown in the video as a watermark. At most 50 characters. */
                domain_name?: string;
            };
        };
        /**
         * Suno Create Voice
         * @description Makes a voice from a recorded phrase. A later song is sung in it when its `persona_id` is the id of the voice and its `persona_model` is `voice_persona`.
         * @example {
         *       "model": "ai-music-api/create-voice",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186",
         *         "verify_url": "https://app.example.com/uploads/phrase-read-aloud.wav",
         *         "voice_name": "Grandmother",
         *         "description": "A warm alto with a slight rasp",
         *         "style": "Folk songs and lullabies",
         *         "singer_skill_level": "intermediate"
         *       }
         *     }
         */
        SunoCreateVoice: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/create-voice";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which recording to make a voice from, and what to call it. */
            input: {
                /** @description Id of the task of `ai-music-api/validation-phrase` that made the phrase. */
                task_id: string;
                /** @description URL of the recording of the phrase. */
                verify_url: string;
                /** @description Name of the voice. */
                voice_name?: string;
                /** @description What the voice sounds like, in words. */
                description?: string;
                /** @description Which style the voice suits, in words. */
                style?: string;
                /**
                 * @description How well the person sings. One of `beginner`, `intermediate`, `advanced`, `professional`. `beginner` when absent.
                 * @default beginner
                 * @enum {string}
                 */
                singer_skill_level?: "beginner" | "intermediate" | "advanced" | "professional";
            };
        };
        /**
         * Suno Extend Music
         * @description Continues a song from an earlier task, two takes per task.
         * @example {
         *       "model": "ai-music-api/extend",
         *       "input": {
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34",
         *         "lyrics": "[Bridge]\nAnd the lighthouse keeper hums along",
         *         "style": "Folk ballad that grows into a brass band",
         *         "title": "Before the Rain, Part Two",
         *         "continue_at": 92.5,
         *         "model": "V6",
         *         "negative_tags": "electric guitar",
         *         "vocal_gender": "f",
         *         "style_weight": 0.65,
         *         "weirdness_constraint": 0.3,
         *         "audio_weight": 0.8,
         *         "variety": 1,
         *         "persona_id": "c2a90e57-6b1d-4d83-9f40-7e35b8a1d6c9",
         *         "persona_model": "style_persona",
         *         "instrumental": false
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/extend",
         *       "input": {
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34",
         *         "continue_at": 47,
         *         "model": "V6_MINI",
         *         "style": "The same tune on a solo cello",
         *         "instrumental": true
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/extend",
         *       "input": {
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34",
         *         "prompt": "[Outro] Goodnight, goodnight, the kettle is cold",
         *         "model": "V5"
         *       }
         *     }
         */
        SunoExtendMusic: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/extend";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which song to continue, and how. */
            input: {
                /** @description Id of the song to continue, from the result of an earlier task. */
                audio_id: string;
                /** @description The words to sing, used when `lyrics` is absent. At most 3,000 characters with `V4`. Not with `instrumental`. At most 5,000 characters. */
                prompt?: string;
                /** @description The words to sing. They take precedence over `prompt`. At most 3,000 characters with `V4`. Not with `instrumental`. At most 5,000 characters. */
                lyrics?: string;
                /** @description Genre, mood and instruments, in words. At most 200 characters with `V4`. At most 1,000 characters. */
                style?: string;
                /** @description Title of the music. At most 80 characters with `V4` and `V4_5ALL`. At most 100 characters. */
                title?: string;
                /** @description Where in the song the continuation starts, in seconds; less than the length of the song. More than 0. What happens when absent is not documented. */
                continue_at?: number;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them.
                 * @default V6
                 * @enum {string}
                 */
                model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
                /** @description Styles and sounds to keep out. */
                negative_tags?: string;
                /**
                 * @description Voice to prefer, `m` for male and `f` for female. Not with `instrumental`. One of `m`, `f`. What happens when absent is not documented.
                 * @enum {string}
                 */
                vocal_gender?: "m" | "f";
                /** @description How closely the music keeps to the style, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                style_weight?: number;
                /** @description How far the music may stray from the usual, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                weirdness_constraint?: number;
                /** @description How strongly the given audio shapes the music, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                audio_weight?: number;
                /**
                 * @description How far the takes stray from the obvious. From 0 to 4. `1` when absent.
                 * @default 1
                 */
                variety?: number;
                /** @description Id of a persona from `ai-music-api/generate-persona`, or of a voice from `ai-music-api/create-voice`. */
                persona_id?: string;
                /**
                 * @description Whether `persona_id` names a style or a voice. Used with `V5` and later only. One of `style_persona`, `voice_persona`. What happens when absent is not documented.
                 * @enum {string}
                 */
                persona_model?: "style_persona" | "voice_persona";
                /**
                 * @description Whether the continuation has no vocals. `false` when absent.
                 * @default false
                 */
                instrumental?: boolean;
            };
        };
        /**
         * Suno Generate Music
         * @description Composes music, sung or instrumental, two takes per task.
         * @example {
         *       "model": "ai-music-api/generate",
         *       "input": {
         *         "lyrics": "[Verse]\nThe ferry leaves at half past nine\nA dog sleeps on the coiled-up line\n[Chorus]\nRow me home before the rain",
         *         "style": "Sea shanty with accordion, hand claps and a low male choir",
         *         "title": "Before the Rain",
         *         "custom_mode": true,
         *         "instrumental": false,
         *         "model": "V6",
         *         "negative_tags": "drum machine, autotune",
         *         "vocal_gender": "m",
         *         "style_weight": 0.7,
         *         "weirdness_constraint": 0.25,
         *         "variety": 2,
         *         "persona_id": "c2a90e57-6b1d-4d83-9f40-7e35b8a1d6c9",
         *         "persona_model": "voice_persona",
         *         "duration": 150
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/generate",
         *       "input": {
         *         "prompt": "A slow waltz for the moment when the fairground lights go out",
         *         "image_urls": [
         *           "https://app.example.com/uploads/carousel-at-dusk.jpg"
         *         ],
         *         "video_urls": [
         *           "https://app.example.com/uploads/ferris-wheel.mp4"
         *         ],
         *         "audio_urls": [
         *           "https://app.example.com/uploads/barrel-organ.mp3"
         *         ],
         *         "custom_mode": false,
         *         "instrumental": true,
         *         "model": "V6_WILD"
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/generate",
         *       "input": {
         *         "style": "Lo-fi piano, vinyl crackle, soft rain",
         *         "title": "Third Floor, Kitchen Light",
         *         "custom_mode": true,
         *         "instrumental": true,
         *         "model": "V5_5",
         *         "audio_weight": 0.4
         *       }
         *     }
         */
        SunoGenerateMusic: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/generate";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to compose. With `custom_mode` the style, the words and the title are given one by one; without it, a description or files are enough. */
            input: {
                /** @description With `custom_mode`: the words to sing, used when `lyrics` is absent. Without it: what the music is like, in words. At most 3,000 characters with `V4` or without `custom_mode`. At most 5,000 characters. */
                prompt?: string;
                /** @description The words to sing. They take precedence over `prompt`. At most 3,000 characters with `V4` or without `custom_mode`. At most 5,000 characters. */
                lyrics?: string;
                /** @description Images to compose from, each at most 10 MB. Used only without `custom_mode`. At most 5 items. */
                image_urls?: string[];
                /** @description The video to compose from, at most 100 MB and 241 s long. Used only without `custom_mode`. At most 1 item. */
                video_urls?: string[];
                /** @description Audio to compose from, each at most 500 MB and from 6 s to 30 minutes long. Used only without `custom_mode`. */
                audio_urls?: string[];
                /** @description Genre, mood and instruments, in words. At most 200 characters with `V4`. At most 1,000 characters. */
                style?: string;
                /** @description Title of the music. Needed with `custom_mode`. Another sentence of the vendor allows up to 100 characters with most versions. At most 80 characters. */
                title?: string;
                /** @description Whether style, words and title are given one by one. */
                custom_mode: boolean;
                /** @description Whether the music has no vocals. */
                instrumental: boolean;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them.
                 * @default V6
                 * @enum {string}
                 */
                model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
                /** @description Styles and sounds to keep out. */
                negative_tags?: string;
                /**
                 * @description Voice to prefer, `m` for male and `f` for female. Used only with `custom_mode`. One of `m`, `f`. What happens when absent is not documented.
                 * @enum {string}
                 */
                vocal_gender?: "m" | "f";
                /** @description How closely the music keeps to the style, in steps of 0.01. Used only with `custom_mode`. From 0 to 1. What happens when absent is not documented. */
                style_weight?: number;
                /** @description How far the music may stray from the usual, in steps of 0.01. Used only with `custom_mode`. From 0 to 1. What happens when absent is not documented. */
                weirdness_constraint?: number;
                /** @description How strongly the given audio shapes the music, in steps of 0.01. Used only with `custom_mode`. From 0 to 1. What happens when absent is not documented. */
                audio_weight?: number;
                /**
                 * @description How far the takes stray from the obvious. Used only with `custom_mode`. A whole number from 0 to 4. `1` when absent.
                 * @default 1
                 */
                variety?: number;
                /** @description Id of a persona from `ai-music-api/generate-persona`, or of a voice from `ai-music-api/create-voice`. */
                persona_id?: string;
                /**
                 * @description Whether `persona_id` names a style or a voice. Used with `V5` and later only. One of `style_persona`, `voice_persona`. What happens when absent is not documented.
                 * @enum {string}
                 */
                persona_model?: "style_persona" | "voice_persona";
                /**
                 * @description Length of the music in seconds. Used only with `V5_5` and the `V6` versions and with `custom_mode`. From 10 to 360. `20` when absent.
                 * @default 20
                 */
                duration?: number;
            };
        };
        /**
         * Suno Generate Lyrics
         * @description Writes lyrics from a text prompt, several versions per task.
         * @example {
         *       "model": "ai-music-api/generate-lyrics",
         *       "input": {
         *         "prompt": "A tailor who mends the sails of every boat in the harbour and never goes to sea"
         *       }
         *     }
         */
        SunoGenerateLyrics: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/generate-lyrics";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to write about. */
            input: {
                /** @description What the lyrics are about, in words. At most 200 characters. */
                prompt: string;
            };
        };
        /**
         * Suno Generate MIDI
         * @description Transcribes separated tracks to MIDI.
         * @example {
         *       "model": "ai-music-api/generate-midi-from-audio",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186",
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34"
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/generate-midi-from-audio",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186"
         *       }
         *     }
         */
        SunoGenerateMIDI: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/generate-midi-from-audio";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which tracks to transcribe. */
            input: {
                /** @description Id of a finished task of `ai-music-api/separate-vocals`. */
                task_id: string;
                /** @description Id of one track within the result of that task; all tracks when absent. */
                audio_id?: string;
            };
        };
        /**
         * Suno Generate Persona
         * @description Makes a persona from a song of an earlier task. A later song with its id as `persona_id` sounds alike.
         * @example {
         *       "model": "ai-music-api/generate-persona",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186",
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34",
         *         "name": "Harbour Choir",
         *         "description": "Low male voices, close together, with salt in the throat",
         *         "vocal_start": 12,
         *         "vocal_end": 34.5,
         *         "style": "Sea shanty, a cappella"
         *       }
         *     }
         */
        SunoGeneratePersona: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/generate-persona";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which song to take the persona from, and what to call it. The part from `vocal_start` to `vocal_end` lasts from 10 to 30 s. */
            input: {
                /** @description Id of the earlier task whose song is used. */
                task_id: string;
                /** @description Id of the song within the result of that task. */
                audio_id: string;
                /** @description Name of the persona. */
                name: string;
                /** @description What the persona sounds like, in words. */
                description: string;
                /**
                 * @description Where the part of the song to use starts, in seconds. At least 0. `0` when absent.
                 * @default 0
                 */
                vocal_start?: number;
                /**
                 * @description Where the part of the song to use ends, in seconds with two decimals or fewer; later than `vocal_start`. At least 0. `30` when absent.
                 * @default 30
                 */
                vocal_end?: number;
                /** @description Genre, mood and instruments of the persona, in words. */
                style?: string;
            };
        };
        /**
         * Suno Mashup
         * @description Mixes uploaded songs into a new one.
         * @example {
         *       "model": "ai-music-api/mashup",
         *       "input": {
         *         "upload_url_list": [
         *           "https://app.example.com/uploads/polka-night.mp3",
         *           "https://app.example.com/uploads/surf-guitar.mp3"
         *         ],
         *         "lyrics": "[Chorus]\nWax the boards and tune the tuba",
         *         "style": "Surf rock with a brass section",
         *         "title": "Tuba on the Beach",
         *         "model": "V6",
         *         "vocal_gender": "m",
         *         "style_weight": 0.5,
         *         "weirdness_constraint": 0.6,
         *         "audio_weight": 0.65,
         *         "variety": 4,
         *         "persona_id": "c2a90e57-6b1d-4d83-9f40-7e35b8a1d6c9",
         *         "persona_model": "style_persona",
         *         "duration": 120
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/mashup",
         *       "input": {
         *         "upload_url_list": [
         *           "https://app.example.com/uploads/church-bells.wav",
         *           "https://app.example.com/uploads/drum-circle.wav"
         *         ],
         *         "prompt": "[Hook] Ring it, ring it, all the way down",
         *         "style": "Slow electronic, wide and bright",
         *         "title": "Bells Over Drums",
         *         "model": "V5_5"
         *       }
         *     }
         */
        SunoMashup: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/mashup";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which songs to mix, and how. */
            input: {
                /** @description URLs of the audio to mix, each at most 8 minutes long. Those after the second are ignored. At least 2 items. */
                upload_url_list: string[];
                /** @description The words to sing, used when `lyrics` is absent. At most 3,000 characters with `V4`. At most 5,000 characters. */
                prompt?: string;
                /** @description The words to sing. They take precedence over `prompt`. At most 3,000 characters with `V4`. At most 5,000 characters. */
                lyrics?: string;
                /** @description Genre, mood and instruments, in words. At most 200 characters with `V4`. At most 1,000 characters. */
                style: string;
                /** @description Title of the mix. At most 80 characters with `V4` and `V4_5ALL`. At most 100 characters. */
                title: string;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them.
                 * @enum {string}
                 */
                model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
                /**
                 * @description Voice to prefer, `m` for male and `f` for female. One of `m`, `f`. What happens when absent is not documented.
                 * @enum {string}
                 */
                vocal_gender?: "m" | "f";
                /** @description How closely the music keeps to the style, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                style_weight?: number;
                /** @description How far the music may stray from the usual, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                weirdness_constraint?: number;
                /** @description How strongly the given audio shapes the music, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                audio_weight?: number;
                /**
                 * @description How far the takes stray from the obvious. From 0 to 4. `1` when absent.
                 * @default 1
                 */
                variety?: number;
                /** @description Id of a persona from `ai-music-api/generate-persona`, or of a voice from `ai-music-api/create-voice`. */
                persona_id?: string;
                /**
                 * @description Whether `persona_id` names a style or a voice. Used with `V5` and later only. One of `style_persona`, `voice_persona`. `style_persona` when absent.
                 * @default style_persona
                 * @enum {string}
                 */
                persona_model?: "style_persona" | "voice_persona";
                /**
                 * @description Length of the music in seconds. Used only with `V5_5` and the `V6` versions. From 10 to 360. `20` when absent.
                 * @default 20
                 */
                duration?: number;
            };
        };
        /**
         * Suno Regenerate Phrase
         * @description Makes another phrase in place of one from `ai-music-api/validation-phrase`.
         * @example {
         *       "model": "ai-music-api/regenerate-phrase",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186"
         *       }
         *     }
         */
        SunoRegeneratePhrase: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/regenerate-phrase";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which phrase to replace. */
            input: {
                /** @description Id of the task that made the phrase. */
                task_id: string;
            };
        };
        /**
         * Suno Replace Section
         * @description Composes one section of a song anew; the song comes from an earlier task or is uploaded.
         * @example {
         *       "model": "ai-music-api/replace-section",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186",
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34",
         *         "prompt": "A quiet bridge with a single voice",
         *         "lyrics": "[Bridge]\nAnd the lighthouse keeper hums along",
         *         "tags": "Folk, sparse piano",
         *         "title": "Before the Rain",
         *         "negative_tags": "drums",
         *         "infill_start_s": 62,
         *         "infill_end_s": 81.5,
         *         "full_lyrics": "[Verse]\nThe ferry leaves at half past nine\n[Bridge]\nAnd the lighthouse keeper hums along",
         *         "vocal_gender": "m",
         *         "style_weight": 0.7,
         *         "weirdness_constraint": 0.2,
         *         "audio_weight": 0.9,
         *         "variety": 1
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/replace-section",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/garage-demo.mp3",
         *         "model": "V6",
         *         "prompt": "[Solo] Harmonica over a walking bass",
         *         "tags": "Blues, harmonica",
         *         "title": "Garage Demo",
         *         "infill_start_s": 0,
         *         "infill_end_s": 15,
         *         "full_lyrics": "[Solo] [Verse] My bicycle has a flat again",
         *         "persona_id": "c2a90e57-6b1d-4d83-9f40-7e35b8a1d6c9",
         *         "persona_model": "voice_persona"
         *       }
         *     }
         */
        SunoReplaceSection: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/replace-section";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which section of which song to replace, and what to replace it with. The song is given by `task_id` and `audio_id`, or by `upload_url` and `model`. The section lasts 10 s or longer. */
            input: {
                /** @description Id of the earlier task whose song is changed. Given with `audio_id`, instead of `upload_url`. */
                task_id?: string;
                /** @description Id of the song within the result of that task. Given with `task_id`. */
                audio_id?: string;
                /**
                 * Format: uri
                 * @description URL of the audio to change, at most 8 minutes long. Given with `model`, instead of `task_id`.
                 */
                upload_url?: string;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them. Given with `upload_url` only.
                 * @default V6
                 * @enum {string}
                 */
                model?: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
                /** @description What the new section is like; also the words to sing when `lyrics` is absent. */
                prompt: string;
                /** @description The words to sing in the new section. They take precedence over `prompt`. At most 5,000 characters. */
                lyrics?: string;
                /** @description Genre, mood and instruments of the new section, in words. */
                tags: string;
                /** @description Title of the song. */
                title: string;
                /** @description Styles and sounds to keep out. */
                negative_tags?: string;
                /** @description Where the section starts, in seconds. At least 0. */
                infill_start_s: number;
                /** @description Where the section ends, in seconds; later than `infill_start_s` by 10 s or longer. At least 0. */
                infill_end_s: number;
                /** @description The words of the whole song, with those of the new section in their place. */
                full_lyrics: string;
                /**
                 * @description Voice to prefer, `m` for male and `f` for female. One of `m`, `f`. What happens when absent is not documented.
                 * @enum {string}
                 */
                vocal_gender?: "m" | "f";
                /** @description How closely the music keeps to the style, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                style_weight?: number;
                /** @description How far the music may stray from the usual, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                weirdness_constraint?: number;
                /** @description How strongly the given audio shapes the music, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                audio_weight?: number;
                /**
                 * @description How far the takes stray from the obvious. From 0 to 4. `1` when absent.
                 * @default 1
                 */
                variety?: number;
                /** @description Id of a persona from `ai-music-api/generate-persona`, or of a voice from `ai-music-api/create-voice`. */
                persona_id?: string;
                /**
                 * @description Whether `persona_id` names a style or a voice. Used with `V5` and later only. One of `style_persona`, `voice_persona`. `style_persona` when absent.
                 * @default style_persona
                 * @enum {string}
                 */
                persona_model?: "style_persona" | "voice_persona";
            };
        };
        /**
         * Suno Separate Vocals
         * @description Separates a song into vocals and instruments; the song comes from an earlier task or is uploaded.
         * @example {
         *       "model": "ai-music-api/separate-vocals",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186",
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34",
         *         "type": "separate_vocal"
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/separate-vocals",
         *       "input": {
         *         "audio_url": "https://app.example.com/uploads/wedding-band.mp3",
         *         "type": "split_stem_advanced",
         *         "stem_name": "Upright Bass"
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/separate-vocals",
         *       "input": {
         *         "audio_url": "https://app.example.com/uploads/harbour-choir.wav",
         *         "type": "split_stem"
         *       }
         *     }
         */
        SunoSeparateVocals: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/separate-vocals";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which song to separate, and into what. The song is given by `task_id` and `audio_id`, or by `audio_url`. */
            input: {
                /** @description Id of the earlier task whose song is separated. Given with `audio_id`, instead of `audio_url`. */
                task_id?: string;
                /** @description Id of the song within the result of that task. Given with `task_id`. */
                audio_id?: string;
                /**
                 * Format: uri
                 * @description URL of the audio to separate, at most 20 MB. Given instead of `task_id` and `audio_id`.
                 */
                audio_url?: string;
                /**
                 * @description What to separate: `separate_vocal` the vocals from the accompaniment, `split_stem` all instruments from each other, `split_stem_advanced` the one named in `stem_name` from the rest. One of `separate_vocal`, `split_stem`, `split_stem_advanced`. `separate_vocal` when absent.
                 * @default separate_vocal
                 * @enum {string}
                 */
                type?: "separate_vocal" | "split_stem" | "split_stem_advanced";
                /**
                 * @description The instrument to separate. Needed with `split_stem_advanced`; has no effect otherwise. What happens when absent is not documented.
                 * @enum {string}
                 */
                stem_name?: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
            };
        };
        /**
         * Suno Generate Sounds
         * @description Makes a sound or a loop from a text prompt.
         * @example {
         *       "model": "ai-music-api/sounds",
         *       "input": {
         *         "prompt": "A tram rings its bell twice and rattles over a crossing",
         *         "model": "V6",
         *         "sound_loop": false,
         *         "sound_key": "Any",
         *         "grab_lyrics": false
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/sounds",
         *       "input": {
         *         "prompt": "Kalimba pattern with a shaker, warm and close",
         *         "model": "V6_MINI",
         *         "sound_loop": true,
         *         "sound_tempo": 92,
         *         "sound_key": "F#m"
         *       }
         *     }
         */
        SunoGenerateSounds: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/sounds";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What sound to make. */
            input: {
                /** @description What the sound is, in words. At most 500 characters. */
                prompt: string;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them. One of `V5`, `V5_5`, `V6`, `V6_WILD`, `V6_MINI`.
                 * @enum {string}
                 */
                model: "V5" | "V5_5" | "V6" | "V6_WILD" | "V6_MINI";
                /**
                 * @description Whether the sound can be repeated without a break. `false` when absent.
                 * @default false
                 */
                sound_loop?: boolean;
                /** @description Tempo in beats per minute. No tempo is set when absent. From 1 to 300. */
                sound_tempo?: number;
                /**
                 * @description Musical key; `Any` leaves it to the model. `Any` when absent.
                 * @default Any
                 * @enum {string}
                 */
                sound_key?: "Any" | "Cm" | "C#m" | "Dm" | "D#m" | "Em" | "Fm" | "F#m" | "Gm" | "G#m" | "Am" | "A#m" | "Bm" | "C" | "C#" | "D" | "D#" | "E" | "F" | "F#" | "G" | "G#" | "A" | "A#" | "B";
                /**
                 * @description Whether the result has the lyrics that are heard. `false` when absent.
                 * @default false
                 */
                grab_lyrics?: boolean;
            };
        };
        /**
         * Suno Recover Audio
         * @description Makes the audio of an earlier music task available again once its links have expired.
         * @example {
         *       "model": "ai-music-api/suno-recovery-audio",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186"
         *       }
         *     }
         */
        SunoRecoverAudio: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/suno-recovery-audio";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which audio to make available again. */
            input: {
                /** @description Id of the earlier task whose audio is wanted. */
                task_id: string;
            };
        };
        /**
         * Suno Timestamped Lyrics
         * @description Tells when each word of a song from an earlier task is sung. The vendor's page shows the words in the answer to the request, not a task.
         * @example {
         *       "model": "ai-music-api/timeStamped-lyrics",
         *       "input": {
         *         "task_id": "6d1f0c8e92b74a53a7e4c05b3f9d2186",
         *         "audio_id": "0b7e4c1a-93d5-4f28-8c6e-51fa20d97b34"
         *       }
         *     }
         */
        SunoTimestampedLyrics: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/timeStamped-lyrics";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which song to time. */
            input: {
                /** @description Id of the earlier task whose song is timed. */
                task_id: string;
                /** @description Id of the song within the result of that task. */
                audio_id: string;
            };
        };
        /**
         * Suno Upload and Cover Audio
         * @description Plays an uploaded recording in another style and keeps its melody, two takes per task.
         * @example {
         *       "model": "ai-music-api/upload-and-cover-audio",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/campfire-song.mp3",
         *         "lyrics": "[Verse]\nSmoke in our jackets, sparks in the trees",
         *         "style": "Swing with clarinet and upright bass",
         *         "title": "Sparks in the Trees",
         *         "instrumental": false,
         *         "model": "V6",
         *         "negative_tags": "distorted guitar",
         *         "vocal_gender": "f",
         *         "style_weight": 0.8,
         *         "weirdness_constraint": 0.15,
         *         "audio_weight": 0.9,
         *         "variety": 3,
         *         "persona_id": "c2a90e57-6b1d-4d83-9f40-7e35b8a1d6c9",
         *         "persona_model": "voice_persona",
         *         "duration": 180
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/upload-and-cover-audio",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/music-box.wav",
         *         "style": "String quartet, played softly",
         *         "title": "The Music Box",
         *         "instrumental": true,
         *         "model": "V6_WILD"
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/upload-and-cover-audio",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/marching-band.mp3",
         *         "prompt": "[Verse] Left foot, right foot, mind the puddle",
         *         "instrumental": false,
         *         "model": "V5"
         *       }
         *     }
         */
        SunoUploadAndCoverAudio: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/upload-and-cover-audio";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which recording to cover, and how. */
            input: {
                /**
                 * Format: uri
                 * @description URL of the audio to cover, at most 8 minutes long.
                 */
                upload_url: string;
                /** @description The words to sing, used when `lyrics` is absent. At most 3,000 characters with `V4`. Not with `instrumental`. At most 5,000 characters. */
                prompt?: string;
                /** @description The words to sing. They take precedence over `prompt`. At most 3,000 characters with `V4`. Not with `instrumental`. At most 5,000 characters. */
                lyrics?: string;
                /** @description Genre, mood and instruments, in words. At most 200 characters with `V4`. At most 1,000 characters. */
                style?: string;
                /** @description Title of the music. At most 80 characters. */
                title?: string;
                /** @description Whether the cover has no vocals. */
                instrumental: boolean;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them.
                 * @default V6
                 * @enum {string}
                 */
                model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
                /** @description Styles and sounds to keep out. */
                negative_tags?: string;
                /**
                 * @description Voice to prefer, `m` for male and `f` for female. Not with `instrumental`. One of `m`, `f`. What happens when absent is not documented.
                 * @enum {string}
                 */
                vocal_gender?: "m" | "f";
                /** @description How closely the music keeps to the style, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                style_weight?: number;
                /** @description How far the music may stray from the usual, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                weirdness_constraint?: number;
                /** @description How strongly the given audio shapes the music, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                audio_weight?: number;
                /**
                 * @description How far the takes stray from the obvious. From 0 to 4. `1` when absent.
                 * @default 1
                 */
                variety?: number;
                /** @description Id of a persona from `ai-music-api/generate-persona`, or of a voice from `ai-music-api/create-voice`. */
                persona_id?: string;
                /**
                 * @description Whether `persona_id` names a style or a voice. Used with `V5` and later only. One of `style_persona`, `voice_persona`. What happens when absent is not documented.
                 * @enum {string}
                 */
                persona_model?: "style_persona" | "voice_persona";
                /**
                 * @description Length of the music in seconds. Used only with `V5_5` and the `V6` versions. From 10 to 360. `20` when absent.
                 * @default 20
                 */
                duration?: number;
            };
        };
        /**
         * Suno Upload and Extend Audio
         * @description Continues an uploaded recording.
         * @example {
         *       "model": "ai-music-api/upload-and-extend-audio",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/rehearsal-take-3.mp3",
         *         "instrumental": false,
         *         "lyrics": "[Verse 2]\nChalk on the pavement, swallows on the wire",
         *         "style": "Indie pop with glockenspiel and brushed drums",
         *         "title": "Swallows on the Wire",
         *         "continue_at": 61.5,
         *         "model": "V6",
         *         "negative_tags": "synthesizer",
         *         "vocal_gender": "f",
         *         "style_weight": 0.6,
         *         "weirdness_constraint": 0.2,
         *         "audio_weight": 0.75,
         *         "variety": 0,
         *         "persona_id": "c2a90e57-6b1d-4d83-9f40-7e35b8a1d6c9",
         *         "persona_model": "style_persona"
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/upload-and-extend-audio",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/harp-sketch.wav",
         *         "instrumental": true,
         *         "style": "Harp and strings, unhurried",
         *         "model": "V6_MINI"
         *       }
         *     }
         * @example {
         *       "model": "ai-music-api/upload-and-extend-audio",
         *       "input": {
         *         "upload_url": "https://app.example.com/uploads/humming-in-the-car.m4a",
         *         "prompt": "[Chorus] Left at the windmill, right at the mill",
         *         "model": "V5_5"
         *       }
         *     }
         */
        SunoUploadAndExtendAudio: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/upload-and-extend-audio";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which recording to continue, and how. */
            input: {
                /**
                 * Format: uri
                 * @description URL of the audio to continue, at most 8 minutes long.
                 */
                upload_url: string;
                /**
                 * @description Whether the continuation has no vocals. `false` when absent.
                 * @default false
                 */
                instrumental?: boolean;
                /** @description The words to sing, used when `lyrics` is absent. At most 3,000 characters with `V4`. Not with `instrumental`. At most 5,000 characters. */
                prompt?: string;
                /** @description The words to sing. They take precedence over `prompt`. At most 3,000 characters with `V4`. Not with `instrumental`. At most 5,000 characters. */
                lyrics?: string;
                /** @description Genre, mood and instruments, in words. At most 200 characters with `V4`. At most 1,000 characters. */
                style?: string;
                /** @description Title of the music. At most 80 characters with `V4` and `V4_5ALL`. At most 100 characters. */
                title?: string;
                /** @description Where in the recording the continuation starts, in seconds. What happens when absent is not documented. */
                continue_at?: number;
                /**
                 * @description Version of Suno. The vendor calls those before `V6` discontinued, but still lists them.
                 * @enum {string}
                 */
                model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
                /** @description Styles and sounds to keep out. */
                negative_tags?: string;
                /**
                 * @description Voice to prefer, `m` for male and `f` for female. Not with `instrumental`. One of `m`, `f`. What happens when absent is not documented.
                 * @enum {string}
                 */
                vocal_gender?: "m" | "f";
                /** @description How closely the music keeps to the style, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                style_weight?: number;
                /** @description How far the music may stray from the usual, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                weirdness_constraint?: number;
                /** @description How strongly the given audio shapes the music, in steps of 0.01. From 0 to 1. What happens when absent is not documented. */
                audio_weight?: number;
                /**
                 * @description How far the takes stray from the obvious. From 0 to 4. `1` when absent.
                 * @default 1
                 */
                variety?: number;
                /** @description Id of a persona from `ai-music-api/generate-persona`, or of a voice from `ai-music-api/create-voice`. */
                persona_id?: string;
                /**
                 * @description Whether `persona_id` names a style or a voice. Used with `V5` and later only. One of `style_persona`, `voice_persona`. What happens when absent is not documented.
                 * @enum {string}
                 */
                persona_model?: "style_persona" | "voice_persona";
            };
        };
        /**
         * Suno Validation Phrase
         * @description Makes a phrase for a person to record, so that `ai-music-api/create-voice` can verify whose voice it is.
         * @example {
         *       "model": "ai-music-api/validation-phrase",
         *       "input": {
         *         "voice_url": "https://app.example.com/uploads/grandmother-singing.mp3",
         *         "vocal_start_s": 4,
         *         "vocal_end_s": 22,
         *         "language": "de"
         *       }
         *     }
         */
        SunoValidationPhrase: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ai-music-api/validation-phrase";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which voice to make a phrase for. */
            input: {
                /** @description URL of a recording of the voice. */
                voice_url: string;
                /** @description Where the part with the voice starts, in seconds. */
                vocal_start_s: number;
                /** @description Where the part with the voice ends, in seconds; later than `vocal_start_s`. */
                vocal_end_s: number;
                /**
                 * @description Language of the phrase, as a code. What happens when absent is not documented.
                 * @enum {string}
                 */
                language?: "en" | "zh" | "es" | "fr" | "pt" | "de" | "ja" | "ko" | "hi" | "ru";
            };
        };
        /**
         * Seedance 1.5 Pro
         * @description Makes a video from a text prompt and images, with or without sound.
         * @example {
         *       "model": "bytedance/seedance-1.5-pro",
         *       "input": {
         *         "prompt": "A tram leaves its stop in the rain and its lights smear across the wet rails",
         *         "input_urls": [
         *           "https://app.example.com/uploads/tram-stop.png"
         *         ],
         *         "aspect_ratio": "16:9",
         *         "resolution": "1080p",
         *         "duration": 8,
         *         "fixed_lens": true,
         *         "generate_audio": true
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-1.5-pro",
         *       "input": {
         *         "prompt": "A baker pulls a tray of rolls from the oven and steam clouds the window",
         *         "aspect_ratio": "4:3",
         *         "duration": 5
         *       }
         *     }
         */
        "Seedance1.5Pro": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-1.5-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What happens in the video, in words. 3 to 20,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 10 MB. Without them, only the prompt is used. At most 2 items. */
                input_urls?: string[];
                /**
                 * @description Ratio of width to height of the video. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `21:9`.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /** @description Length of the video in seconds. From 4 to 12. */
                duration: number;
                /**
                 * @description Whether the camera stays still. `false` when absent.
                 * @default false
                 */
                fixed_lens?: boolean;
                /**
                 * @description Whether the video gets sound. `false` when absent.
                 * @default false
                 */
                generate_audio?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedance 2
         * @description Makes a video from a text prompt, end frames or references.
         * @example {
         *       "model": "bytedance/seedance-2",
         *       "input": {
         *         "prompt": "The red kite from the picture climbs over the dunes while the boy runs with the string",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/red-kite.png",
         *           "asset://8c1f0e6b5d2a4f7396e0b1c2d3a4f5e6"
         *         ],
         *         "reference_video_urls": [
         *           "https://app.example.com/uploads/dunes-walk.mp4"
         *         ],
         *         "reference_audio_urls": [
         *           "https://app.example.com/uploads/sea-wind.mp3"
         *         ],
         *         "generate_audio": true,
         *         "resolution": "1080p",
         *         "aspect_ratio": "21:9",
         *         "duration": 10
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-2",
         *       "input": {
         *         "prompt": "The tulip opens its petals as the sun rises",
         *         "first_frame_url": "https://app.example.com/uploads/tulip-closed.png",
         *         "last_frame_url": "https://app.example.com/uploads/tulip-open.png",
         *         "aspect_ratio": "adaptive"
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-2",
         *       "input": {
         *         "prompt": "A potter centres a lump of clay on the wheel and draws it up into a tall vase",
         *         "resolution": "4k",
         *         "web_search": false
         *       }
         *     }
         */
        Seedance2: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, from a prompt or media; frames and references do not go together. */
            input: {
                /** @description What happens in the video, in words. May be left out when media is given. 3 to 20,000 characters. */
                prompt?: string;
                /** @description The image the video begins with, as a URL or `asset://<id>`. Excludes references. */
                first_frame_url?: string;
                /** @description The image the video ends with, as a URL or `asset://<id>`. Needs `first_frame_url`; excludes references. */
                last_frame_url?: string;
                /** @description Reference images, as URLs or `asset://<id>`, each at most 30 MB. Excludes frames. At most 9 items. */
                reference_image_urls?: string[];
                /** @description Reference videos, as URLs or `asset://<id>`, each at most 50 MB. Excludes frames. At most 3 items. */
                reference_video_urls?: string[];
                /** @description Reference audio, as URLs or `asset://<id>`, each at most 15 MB. Excludes frames. At most 3 items. */
                reference_audio_urls?: string[];
                /**
                 * @deprecated
                 * @description Whether the result also links the last frame as an image. `false` when absent.
                 * @default false
                 */
                return_last_frame?: boolean;
                /**
                 * @description Whether the video gets sound. `true` when absent.
                 * @default true
                 */
                generate_audio?: boolean;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`, `4k`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p" | "4k";
                /**
                 * @description Ratio of width to height; `adaptive` leaves it to the model. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
                /**
                 * @description Length of the video in seconds; `-1` leaves it to the model. One of `-1`, `4` to `15`. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: -1 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /** @description Whether the model may search the web. What happens when absent is not documented. */
                web_search?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedance 2.5
         * @description Makes a video from a text prompt, end frames or reference images.
         * @example {
         *       "model": "bytedance/seedance-2-5",
         *       "input": {
         *         "prompt": "The wooden toy train crosses the kitchen table and stops before the sugar bowl",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/toy-train.png",
         *           "https://app.example.com/uploads/kitchen-table.png"
         *         ],
         *         "reference_video_urls": [
         *           "asset://5e0d9c7b3a1f48269d8c7b6a5f4e3d2c"
         *         ],
         *         "generate_audio": true,
         *         "resolution": "1080p",
         *         "aspect_ratio": "16:9",
         *         "duration": 20,
         *         "output_format": "mov"
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-2-5",
         *       "input": {
         *         "prompt": "Snow slides off the roof of the barn in one piece",
         *         "first_frame_url": "https://app.example.com/uploads/barn-snow.jpg",
         *         "return_last_frame": true,
         *         "duration": -1
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-2-5",
         *       "input": {
         *         "prompt": "A clockmaker sets the last wheel into a pocket watch and it begins to tick",
         *         "web_search": false
         *       }
         *     }
         */
        "Seedance2.5": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-2-5";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, from a prompt or media; frames and references do not go together. */
            input: {
                /** @description What happens in the video, in words. May be left out when media is given. At most 30,000 characters. */
                prompt?: string;
                /** @description The image the video begins with, as a URL or `asset://<id>`. Excludes references. */
                first_frame_url?: string;
                /** @description The image the video ends with, as a URL or `asset://<id>`. Needs `first_frame_url`; excludes references. */
                last_frame_url?: string;
                /** @description Reference images, as URLs or `asset://<id>`, each at most 30 MB. Excludes frames. At most 30 items. */
                reference_image_urls?: string[];
                /** @description Reference videos, as URLs or `asset://<id>`, each at most 200 MB. Excludes frames. At most 10 items. */
                reference_video_urls?: string[];
                /** @description Reference audio, as URLs or `asset://<id>`, each at most 15 MB. Excludes frames. At most 10 items. */
                reference_audio_urls?: string[];
                /**
                 * @description Whether the result also links the last frame as an image. `false` when absent.
                 * @default false
                 */
                return_last_frame?: boolean;
                /**
                 * @description Whether the video gets sound. `true` when absent.
                 * @default true
                 */
                generate_audio?: boolean;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description Ratio of width to height; `adaptive` leaves it to the model. `adaptive` when absent.
                 * @default adaptive
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
                /**
                 * @description Length of the video in seconds; `-1` leaves it to the model. One of `-1`, `4` to `30`. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: -1 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30;
                /**
                 * @description File format of the video. One of `mp4`, `mov`. `mp4` when absent.
                 * @default mp4
                 * @enum {string}
                 */
                output_format?: "mp4" | "mov";
                /** @description Whether the model may search the web. What happens when absent is not documented. */
                web_search?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedance 2 Fast
         * @description Makes a video from a text prompt, end frames or references.
         * @example {
         *       "model": "bytedance/seedance-2-fast",
         *       "input": {
         *         "first_frame_url": "https://app.example.com/uploads/canal-boat-bow.png",
         *         "last_frame_url": "https://app.example.com/uploads/canal-boat-lock.png",
         *         "prompt": "The narrow boat glides into the lock and the gates close behind it",
         *         "generate_audio": true,
         *         "resolution": "720p",
         *         "aspect_ratio": "adaptive",
         *         "duration": 7
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-2-fast",
         *       "input": {
         *         "prompt": "The two knitted mice share a crumb of cheese on a windowsill",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/knitted-mouse-grey.png",
         *           "https://app.example.com/uploads/knitted-mouse-brown.png"
         *         ],
         *         "aspect_ratio": "1:1"
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-2-fast",
         *       "input": {
         *         "prompt": "A street sweeper pushes yellow leaves along an empty avenue at dawn",
         *         "resolution": "480p",
         *         "duration": 4
         *       }
         *     }
         */
        Seedance2Fast: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-2-fast";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, from a prompt or media; frames and references do not go together. */
            input: {
                /** @description What happens in the video, in words. May be left out when media is given. 3 to 20,000 characters. */
                prompt?: string;
                /** @description The image the video begins with, as a URL or `asset://<id>`. Excludes references. */
                first_frame_url?: string;
                /** @description The image the video ends with, as a URL or `asset://<id>`. Needs `first_frame_url`; excludes references. */
                last_frame_url?: string;
                /** @description Reference images, as URLs or `asset://<id>`, each at most 30 MB. Excludes frames. At most 9 items. */
                reference_image_urls?: string[];
                /** @description Reference videos, as URLs or `asset://<id>`, each at most 50 MB. Excludes frames. At most 3 items. */
                reference_video_urls?: string[];
                /** @description Reference audio, as URLs or `asset://<id>`, each at most 15 MB. Excludes frames. At most 3 items. */
                reference_audio_urls?: string[];
                /**
                 * @deprecated
                 * @description Whether the result also links the last frame as an image. `false` when absent.
                 * @default false
                 */
                return_last_frame?: boolean;
                /**
                 * @description Whether the video gets sound. `true` when absent.
                 * @default true
                 */
                generate_audio?: boolean;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /**
                 * @description Ratio of width to height; `adaptive` leaves it to the model. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
                /**
                 * @description Length of the video in seconds; `-1` leaves it to the model. One of `-1`, `4` to `15`. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: -1 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /** @description Whether the model may search the web. What happens when absent is not documented. */
                web_search?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedance 2 Mini
         * @description Makes a video from a text prompt, end frames or references.
         * @example {
         *       "model": "bytedance/seedance-2-mini",
         *       "input": {
         *         "prompt": "The clay fox walks past the cardboard trees in the rhythm of the drum",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/clay-fox.png"
         *         ],
         *         "reference_audio_urls": [
         *           "https://app.example.com/uploads/slow-drum.mp3"
         *         ],
         *         "resolution": "720p",
         *         "aspect_ratio": "4:3",
         *         "duration": 6,
         *         "nsfw_checker": true
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-2-mini",
         *       "input": {
         *         "first_frame_url": "https://app.example.com/uploads/teapot-on-stove.jpg",
         *         "duration": 5
         *       }
         *     }
         * @example {
         *       "model": "bytedance/seedance-2-mini",
         *       "input": {
         *         "prompt": "A heron stands in a shallow stream, then takes off with slow wingbeats",
         *         "aspect_ratio": "9:16",
         *         "generate_audio": false
         *       }
         *     }
         */
        Seedance2Mini: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-2-mini";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, from a prompt or media; frames and references do not go together. */
            input: {
                /** @description What happens in the video, in words. May be left out when media is given. 3 to 20,000 characters. */
                prompt?: string;
                /** @description The image the video begins with, as a URL or `asset://<id>`. Excludes references. */
                first_frame_url?: string;
                /** @description The image the video ends with, as a URL or `asset://<id>`. Needs `first_frame_url`; excludes references. */
                last_frame_url?: string;
                /** @description Reference images, as URLs or `asset://<id>`, each at most 30 MB. Excludes frames. At most 9 items. */
                reference_image_urls?: string[];
                /** @description Reference videos, as URLs or `asset://<id>`, each at most 50 MB. Excludes frames. At most 3 items. */
                reference_video_urls?: string[];
                /** @description Reference audio, as URLs or `asset://<id>`, each at most 15 MB. Excludes frames. At most 3 items. */
                reference_audio_urls?: string[];
                /**
                 * @description Whether the video gets sound. `true` when absent.
                 * @default true
                 */
                generate_audio?: boolean;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /**
                 * @description Ratio of width to height; `adaptive` leaves it to the model. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
                /**
                 * @description Length of the video in seconds; `-1` leaves it to the model. One of `-1`, `4` to `15`. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: -1 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /** @description Whether the model may search the web. What happens when absent is not documented. */
                web_search?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "bytedance/seedream",
         *       "input": {
         *         "prompt": "A row of wellington boots beside a farmhouse door, drawn in ink and watercolour",
         *         "image_size": "landscape_16_9",
         *         "guidance_scale": 4,
         *         "seed": 1203
         *       }
         *     }
         */
        Seedream: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedream";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Shape of the image. One of `square`, `square_hd`, `portrait_4_3`, `portrait_16_9`, `landscape_4_3`, `landscape_16_9`. `square_hd` when absent.
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /**
                 * @description How closely the image keeps to the prompt; higher is closer. From 1 to 10. `2.5` when absent.
                 * @default 2.5
                 */
                guidance_scale?: number;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * Seedream V4 Edit
         * @description Changes given images as a text prompt says, in one or more versions.
         * @example {
         *       "model": "bytedance/seedream-v4-edit",
         *       "input": {
         *         "prompt": "Show the garden shed in three pictures, in spring, in summer and in autumn",
         *         "image_urls": [
         *           "https://app.example.com/uploads/garden-shed.jpg"
         *         ],
         *         "image_size": "landscape_3_2",
         *         "image_resolution": "2K",
         *         "max_images": 3,
         *         "seed": 4711
         *       }
         *     }
         */
        SeedreamV4Edit: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedream-v4-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 10 MB. At most 10 items. */
                image_urls: string[];
                /**
                 * @description Shape of the image; its size in pixels follows from this and `image_resolution`. `square_hd` when absent.
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3" | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
                /**
                 * @description Resolution of the images. One of `1K`, `2K`, `4K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                image_resolution?: "1K" | "2K" | "4K";
                /**
                 * @description Upper limit of images in the set. Say the number in the prompt too. From 1 to 6. `1` when absent.
                 * @default 1
                 */
                max_images?: number;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream V4 Text to Image
         * @description Draws images of one set from a text prompt.
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
                /** @description What the images show, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Shape of the image; its size in pixels follows from this and `image_resolution`. `square_hd` when absent.
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3" | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
                /**
                 * @description Resolution of the image; `4K` at a ratio of 4:3 gives 4096 × 3072 pixels. One of `1K`, `2K`, `4K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                image_resolution?: "1K" | "2K" | "4K";
                /**
                 * @description Upper limit of images in the set. Say the number in the prompt too. From 1 to 6. `1` when absent.
                 * @default 1
                 */
                max_images?: number;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Bytedance V1 Lite Image to Video
         * @description Makes a video from an image and a text prompt, with an optional last image.
         * @example {
         *       "model": "bytedance/v1-lite-image-to-video",
         *       "input": {
         *         "prompt": "The candle burns down while shadows wander over the wall",
         *         "image_url": "https://app.example.com/uploads/candle-tall.png",
         *         "end_image_url": "https://app.example.com/uploads/candle-stub.png",
         *         "resolution": "1080p",
         *         "duration": "10",
         *         "camera_fixed": true,
         *         "seed": 86
         *       }
         *     }
         */
        BytedanceV1LiteImageToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-lite-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What happens in the video, in words. At most 10,000 characters. */
                prompt: string;
                /** @description The image the video begins with; at most 10 MB. */
                image_url: string;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description Whether the camera stays still. What happens when absent is not documented. */
                camera_fixed?: boolean;
                /**
                 * @description Steers the randomness of the generation. From -1 to 2,147,483,647. `-1` when absent.
                 * @default -1
                 */
                seed?: number;
                /** @description Whether the safety checker is on. What happens when absent is not documented. */
                enable_safety_checker?: boolean;
                /** @description The image the video ends with; at most 10 MB. */
                end_image_url?: string;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Bytedance V1 Lite Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "bytedance/v1-lite-text-to-video",
         *       "input": {
         *         "prompt": "A cable car rises through a layer of cloud and comes out into bright sunshine",
         *         "aspect_ratio": "9:21",
         *         "resolution": "720p",
         *         "duration": "10",
         *         "camera_fixed": false,
         *         "seed": 552
         *       }
         *     }
         */
        BytedanceV1LiteTextToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-lite-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What happens in the video, in words. At most 10,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height of the video. One of `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `9:21`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description Whether the camera stays still. What happens when absent is not documented. */
                camera_fixed?: boolean;
                /** @description Steers the randomness of the generation; `-1` leaves it to chance. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the safety checker is on. What happens when absent is not documented. */
                enable_safety_checker?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Bytedance V1 Pro Fast Image to Video
         * @description Sets an image in motion as a text prompt says.
         * @example {
         *       "model": "bytedance/v1-pro-fast-image-to-video",
         *       "input": {
         *         "prompt": "The laundry on the line fills with wind and a sparrow lands on the post",
         *         "image_url": "https://app.example.com/uploads/laundry-line.jpg",
         *         "resolution": "1080p",
         *         "duration": "5"
         *       }
         *     }
         */
        BytedanceV1ProFastImageToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-pro-fast-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What happens in the video, in words. At most 10,000 characters. */
                prompt: string;
                /** @description The image to set in motion; at most 10 MB. */
                image_url: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Bytedance V1 Pro Image to Video
         * @description Sets an image in motion as a text prompt says.
         * @example {
         *       "model": "bytedance/v1-pro-image-to-video",
         *       "input": {
         *         "prompt": "The rowing boat turns slowly at its mooring and ripples run to the shore",
         *         "image_url": "https://app.example.com/uploads/moored-rowing-boat.png",
         *         "resolution": "1080p",
         *         "duration": "10",
         *         "camera_fixed": true,
         *         "seed": 3094
         *       }
         *     }
         */
        BytedanceV1ProImageToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-pro-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What happens in the video, in words. At most 10,000 characters. */
                prompt: string;
                /** @description The image to set in motion; at most 10 MB. */
                image_url: string;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description Whether the camera stays still. What happens when absent is not documented. */
                camera_fixed?: boolean;
                /**
                 * @description Steers the randomness of the generation. From -1 to 2,147,483,647. `-1` when absent.
                 * @default -1
                 */
                seed?: number;
                /** @description Whether the safety checker is on. What happens when absent is not documented. */
                enable_safety_checker?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Bytedance V1 Pro Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "bytedance/v1-pro-text-to-video",
         *       "input": {
         *         "prompt": "A shepherd leads her flock over a stone bridge, seen from above in the last light",
         *         "aspect_ratio": "21:9",
         *         "resolution": "1080p",
         *         "duration": "10",
         *         "camera_fixed": false,
         *         "seed": 710
         *       }
         *     }
         */
        BytedanceV1ProTextToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-pro-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What happens in the video, in words. At most 10,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height of the video. One of `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /** @description Whether the camera stays still. What happens when absent is not documented. */
                camera_fixed?: boolean;
                /**
                 * @description Steers the randomness of the generation. From -1 to 2,147,483,647. `-1` when absent.
                 * @default -1
                 */
                seed?: number;
                /** @description Whether the safety checker is on. What happens when absent is not documented. */
                enable_safety_checker?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * ElevenLabs Audio Isolation
         * @description Separates the voice in a recording from the sounds around it.
         * @example {
         *       "model": "elevenlabs/audio-isolation",
         *       "input": {
         *         "audio_url": "https://app.example.com/uploads/interview-at-the-ferry-dock.mp3"
         *       }
         *     }
         */
        ElevenLabsAudioIsolation: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "elevenlabs/audio-isolation";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to isolate the voice in. */
            input: {
                /** @description The recording to work from; at most 10 MB. */
                audio_url: string;
            };
        };
        /**
         * ElevenLabs Text to Dialogue V3
         * @description Speaks a dialogue in several voices from text.
         * @example {
         *       "model": "elevenlabs/text-to-dialogue-v3",
         *       "input": {
         *         "dialogue": [
         *           {
         *             "text": "The kettle has been whistling for a minute. Are you asleep?",
         *             "voice": "Z3R5wn05IrDiVCyEkUrK"
         *           },
         *           {
         *             "text": "No, I was listening. It almost sounds like the night train.",
         *             "voice": "NNl6r8mD7vthiJatiJt1"
         *           }
         *         ],
         *         "stability": 0.5,
         *         "language_code": "en"
         *       }
         *     }
         */
        ElevenLabsTextToDialogueV3: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "elevenlabs/text-to-dialogue-v3";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to say, and in which voices. */
            input: {
                /** @description The lines in the order in which they are spoken; their texts have at most 5,000 characters together. */
                dialogue: {
                    /** @description What is said. It counts towards the limit that all lines have together. */
                    text: string;
                    /**
                     * @description Id of the voice that says it.
                     * @default EkK5I93UQWFDigLMpZcX
                     * @enum {string}
                     */
                    voice: "EkK5I93UQWFDigLMpZcX" | "Z3R5wn05IrDiVCyEkUrK" | "NNl6r8mD7vthiJatiJt1" | "YOq2y2Up4RgXP2HyXjE5" | "B8gJV1IhpuegLxdpXFOE" | "2zRM7PkgwBPiau2jvVXc" | "1SM7GgM6IMuvQlz2BwM3" | "5l5f8iK3YPeGga21rQIX" | "scOwDtmlUjD3prqpp97I" | "NOpBlnGInO9m6vDvFkFC" | "BZgkqPqms7Kj9ulSkVzn" | "wo6udizrrtpIxWGp2qJk" | "gU0LNdkMOQCOrPrwtbee" | "DGzg6RaUqxGRTHSBjfgF" | "x70vRnQBMBu4FAYhjJbO" | "Sm1seazb4gs7RSlUVw7c" | "P1bg08DkjqiVEzOn76yG" | "qDuRKMlYmrm8trt5QyBn" | "qXpMhyvQqiRxWQs4qSSB" | "TX3LPaxmHKxFdv7VOQHJ" | "N2lVS1w4EtoT3dr4eOWO" | "FGY2WhTYpPnrIDTdsKH5" | "kPzsL2i3teMYv0FxEYQ6" | "UgBBYS2sOqTuMpoF3BR0" | "hpp4J3VqNfWAUOO0d1Us" | "nPczCjzI2devNBz1zQrb" | "uYXf8XasLslADfZ2MB4u" | "gs0tAILXbY5DNrJrsM6F" | "DTKMou8ccj1ZaWGBiotd" | "vBKc2FfBKJfcZNyEt1n6" | "DYkrAHD8iwork3YSUBbs" | "56AoDkrOh6qfVPDXZ7Pt" | "eR40ATw9ArzDf9h3v7t7" | "g6xIsTj2HwM6VR4iXFCw" | "lcMyyd2HUfFzxdCaC4Ta" | "6aDn1KB0hjpdcocrUkmq" | "Sq93GQT4X1lKDXsQcixO" | "flHkNRp1BlvT73UL6gyz" | "9yzdeviXkFddZ4Oz8Mok" | "pPdl9cQBQq4p6mRkZy2Z" | "zYcjlYFOd3taleS0gkk3" | "nzeAacJi50IvxcyDnMXa" | "ruirxsoakN0GWmGNIo04" | "TC0Zp7WVFzhA8zpTlRqV" | "ljo9gAlSqKOvF6D8sOsX" | "PPzYpIqttlTYA83688JI" | "8JVbfL6oEdmuxKn5DK2C" | "iCrDUkL56s3C8sCRl7wb" | "wJqPPQ618aTW29mptyoc" | "EiNlNiXeDU1pqqOPrYMO" | "4YYIPFl9wE5c4L2eu2Gb" | "6F5Zhi321D3Oq7v1oNT4" | "YXpFCvM1S3JbWEJhoskW" | "LG95yZDEHg6fCZdQjLqj" | "CeNX9CMwmxDxUF5Q2Inm" | "aD6riP1btT197c6dACmy" | "mtrellq69YZsNwzUSyXh" | "dHd5gvgSOzSfduK4CvEg" | "eVItLK1UvXctxuaRV2Oq" | "esy0r39YPLQjOczyOib8" | "Tsns2HvNFKfGiNjllgqo" | "1U02n4nD6AdIZ9CjF053" | "AeRdCCKzvd23BpJoofzx" | "LruHrtVF6PSyGItzMNHS" | "1wGbFxmAM3Fgw63G1zZJ" | "hqfrgApggtO1785R4Fsn" | "MJ0RnG71ty4LH3dvNfSd";
                }[];
                /**
                 * @description How evenly the voices speak. One of `0`, `0.5`, `1`. `0.5` when absent.
                 * @default 0.5
                 * @enum {number}
                 */
                stability?: 0 | 0.5 | 1;
                /**
                 * @description Language of the dialogue, as a code such as `en`. What happens when absent is not documented.
                 * @enum {string}
                 */
                language_code?: "af" | "ar" | "hy" | "as" | "az" | "be" | "bn" | "bs" | "bg" | "ca" | "ceb" | "ny" | "hr" | "cs" | "da" | "nl" | "en" | "et" | "fil" | "fi" | "fr" | "gl" | "ka" | "de" | "el" | "gu" | "ha" | "he" | "hi" | "hu" | "is" | "id" | "ga" | "it" | "ja" | "jv" | "kn" | "kk" | "ky" | "ko" | "lv" | "ln" | "lt" | "lb" | "mk" | "ms" | "ml" | "zh" | "mr" | "ne" | "no" | "ps" | "fa" | "pl" | "pt" | "pa" | "ro" | "ru" | "sr" | "sd" | "sk" | "sl" | "so" | "es" | "sw" | "sv" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "vi" | "cy";
            };
        };
        /**
         * ElevenLabs Text to Speech Multilingual V2
         * @description Speaks a text in one voice, with the Multilingual V2 model.
         * @example {
         *       "model": "elevenlabs/text-to-speech-multilingual-v2",
         *       "input": {
         *         "text": "The museum closes in a quarter of an hour. Please collect your coats on the ground floor.",
         *         "voice": "EkK5I93UQWFDigLMpZcX",
         *         "stability": 0.6,
         *         "similarity_boost": 0.8,
         *         "style": 0.1,
         *         "speed": 0.95,
         *         "timestamps": true
         *       }
         *     }
         */
        ElevenLabsTextToSpeechMultilingualV2: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "elevenlabs/text-to-speech-multilingual-v2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to say, and in which voice. */
            input: {
                /** @description What is said. At most 5,000 characters. */
                text: string;
                /**
                 * @description Id of the voice that says it.
                 * @default EkK5I93UQWFDigLMpZcX
                 * @enum {string}
                 */
                voice: "EkK5I93UQWFDigLMpZcX" | "Z3R5wn05IrDiVCyEkUrK" | "NNl6r8mD7vthiJatiJt1" | "YOq2y2Up4RgXP2HyXjE5" | "B8gJV1IhpuegLxdpXFOE" | "2zRM7PkgwBPiau2jvVXc" | "1SM7GgM6IMuvQlz2BwM3" | "5l5f8iK3YPeGga21rQIX" | "scOwDtmlUjD3prqpp97I" | "NOpBlnGInO9m6vDvFkFC" | "BZgkqPqms7Kj9ulSkVzn" | "wo6udizrrtpIxWGp2qJk" | "gU0LNdkMOQCOrPrwtbee" | "DGzg6RaUqxGRTHSBjfgF" | "x70vRnQBMBu4FAYhjJbO" | "Sm1seazb4gs7RSlUVw7c" | "P1bg08DkjqiVEzOn76yG" | "qDuRKMlYmrm8trt5QyBn" | "qXpMhyvQqiRxWQs4qSSB" | "TX3LPaxmHKxFdv7VOQHJ" | "N2lVS1w4EtoT3dr4eOWO" | "FGY2WhTYpPnrIDTdsKH5" | "kPzsL2i3teMYv0FxEYQ6" | "UgBBYS2sOqTuMpoF3BR0" | "hpp4J3VqNfWAUOO0d1Us" | "nPczCjzI2devNBz1zQrb" | "uYXf8XasLslADfZ2MB4u" | "gs0tAILXbY5DNrJrsM6F" | "DTKMou8ccj1ZaWGBiotd" | "vBKc2FfBKJfcZNyEt1n6" | "DYkrAHD8iwork3YSUBbs" | "56AoDkrOh6qfVPDXZ7Pt" | "eR40ATw9ArzDf9h3v7t7" | "g6xIsTj2HwM6VR4iXFCw" | "lcMyyd2HUfFzxdCaC4Ta" | "6aDn1KB0hjpdcocrUkmq" | "Sq93GQT4X1lKDXsQcixO" | "flHkNRp1BlvT73UL6gyz" | "9yzdeviXkFddZ4Oz8Mok" | "pPdl9cQBQq4p6mRkZy2Z" | "zYcjlYFOd3taleS0gkk3" | "nzeAacJi50IvxcyDnMXa" | "ruirxsoakN0GWmGNIo04" | "TC0Zp7WVFzhA8zpTlRqV" | "ljo9gAlSqKOvF6D8sOsX" | "PPzYpIqttlTYA83688JI" | "8JVbfL6oEdmuxKn5DK2C" | "iCrDUkL56s3C8sCRl7wb" | "wJqPPQ618aTW29mptyoc" | "EiNlNiXeDU1pqqOPrYMO" | "4YYIPFl9wE5c4L2eu2Gb" | "6F5Zhi321D3Oq7v1oNT4" | "YXpFCvM1S3JbWEJhoskW" | "LG95yZDEHg6fCZdQjLqj" | "CeNX9CMwmxDxUF5Q2Inm" | "aD6riP1btT197c6dACmy" | "mtrellq69YZsNwzUSyXh" | "dHd5gvgSOzSfduK4CvEg" | "eVItLK1UvXctxuaRV2Oq" | "esy0r39YPLQjOczyOib8" | "Tsns2HvNFKfGiNjllgqo" | "1U02n4nD6AdIZ9CjF053" | "AeRdCCKzvd23BpJoofzx" | "LruHrtVF6PSyGItzMNHS" | "1wGbFxmAM3Fgw63G1zZJ" | "hqfrgApggtO1785R4Fsn" | "MJ0RnG71ty4LH3dvNfSd";
                /**
                 * @description How evenly the voice speaks. From 0 to 1. `0.5` when absent.
                 * @default 0.5
                 */
                stability?: number;
                /**
                 * @description How closely the speech keeps to the original voice. From 0 to 1. `0.75` when absent.
                 * @default 0.75
                 */
                similarity_boost?: number;
                /**
                 * @description How strongly the style of the voice comes out. From 0 to 1. `0` when absent.
                 * @default 0
                 */
                style?: number;
                /**
                 * @description How fast the voice speaks, as a multiple of its usual speed. From 0.7 to 1.2. `1` when absent.
                 * @default 1
                 */
                speed?: number;
                /** @description Whether the result comes with timestamps of the speech. What happens when absent is not documented. */
                timestamps?: boolean;
                /** @description The text that comes before `text`, as context. At most 5,000 characters. */
                previous_text?: string;
                /** @description The text that comes after `text`, as context. At most 5,000 characters. */
                next_text?: string;
                /** @description Language of the text, as a code such as `en`. What happens when absent is not documented. At most 500 characters. */
                language_code?: string;
            };
        };
        /**
         * ElevenLabs Text to Speech Turbo 2.5
         * @description Speaks a text in one voice, with the Turbo 2.5 model.
         * @example {
         *       "model": "elevenlabs/text-to-speech-turbo-2-5",
         *       "input": {
         *         "text": "Then she opened the gate, and the geese came out one by one.",
         *         "voice": "YOq2y2Up4RgXP2HyXjE5",
         *         "stability": 0.4,
         *         "similarity_boost": 0.75,
         *         "speed": 1.1,
         *         "previous_text": "All morning she had heard them complain behind the fence.",
         *         "next_text": "The last of them stopped to look at her shoes.",
         *         "language_code": "en"
         *       }
         *     }
         */
        "ElevenLabsTextToSpeechTurbo2.5": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "elevenlabs/text-to-speech-turbo-2-5";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to say, and in which voice. */
            input: {
                /** @description What is said. At most 5,000 characters. */
                text: string;
                /**
                 * @description Id of the voice that says it. `EkK5I93UQWFDigLMpZcX` when absent.
                 * @default EkK5I93UQWFDigLMpZcX
                 * @enum {string}
                 */
                voice?: "EkK5I93UQWFDigLMpZcX" | "Z3R5wn05IrDiVCyEkUrK" | "NNl6r8mD7vthiJatiJt1" | "YOq2y2Up4RgXP2HyXjE5" | "B8gJV1IhpuegLxdpXFOE" | "2zRM7PkgwBPiau2jvVXc" | "1SM7GgM6IMuvQlz2BwM3" | "5l5f8iK3YPeGga21rQIX" | "scOwDtmlUjD3prqpp97I" | "NOpBlnGInO9m6vDvFkFC" | "BZgkqPqms7Kj9ulSkVzn" | "wo6udizrrtpIxWGp2qJk" | "gU0LNdkMOQCOrPrwtbee" | "DGzg6RaUqxGRTHSBjfgF" | "x70vRnQBMBu4FAYhjJbO" | "Sm1seazb4gs7RSlUVw7c" | "P1bg08DkjqiVEzOn76yG" | "qDuRKMlYmrm8trt5QyBn" | "qXpMhyvQqiRxWQs4qSSB" | "TX3LPaxmHKxFdv7VOQHJ" | "N2lVS1w4EtoT3dr4eOWO" | "FGY2WhTYpPnrIDTdsKH5" | "kPzsL2i3teMYv0FxEYQ6" | "UgBBYS2sOqTuMpoF3BR0" | "hpp4J3VqNfWAUOO0d1Us" | "nPczCjzI2devNBz1zQrb" | "uYXf8XasLslADfZ2MB4u" | "gs0tAILXbY5DNrJrsM6F" | "DTKMou8ccj1ZaWGBiotd" | "vBKc2FfBKJfcZNyEt1n6" | "DYkrAHD8iwork3YSUBbs" | "56AoDkrOh6qfVPDXZ7Pt" | "eR40ATw9ArzDf9h3v7t7" | "g6xIsTj2HwM6VR4iXFCw" | "lcMyyd2HUfFzxdCaC4Ta" | "6aDn1KB0hjpdcocrUkmq" | "Sq93GQT4X1lKDXsQcixO" | "flHkNRp1BlvT73UL6gyz" | "9yzdeviXkFddZ4Oz8Mok" | "pPdl9cQBQq4p6mRkZy2Z" | "zYcjlYFOd3taleS0gkk3" | "nzeAacJi50IvxcyDnMXa" | "ruirxsoakN0GWmGNIo04" | "TC0Zp7WVFzhA8zpTlRqV" | "ljo9gAlSqKOvF6D8sOsX" | "PPzYpIqttlTYA83688JI" | "8JVbfL6oEdmuxKn5DK2C" | "iCrDUkL56s3C8sCRl7wb" | "wJqPPQ618aTW29mptyoc" | "EiNlNiXeDU1pqqOPrYMO" | "4YYIPFl9wE5c4L2eu2Gb" | "6F5Zhi321D3Oq7v1oNT4" | "YXpFCvM1S3JbWEJhoskW" | "LG95yZDEHg6fCZdQjLqj" | "CeNX9CMwmxDxUF5Q2Inm" | "aD6riP1btT197c6dACmy" | "mtrellq69YZsNwzUSyXh" | "dHd5gvgSOzSfduK4CvEg" | "eVItLK1UvXctxuaRV2Oq" | "esy0r39YPLQjOczyOib8" | "Tsns2HvNFKfGiNjllgqo" | "1U02n4nD6AdIZ9CjF053" | "AeRdCCKzvd23BpJoofzx" | "LruHrtVF6PSyGItzMNHS" | "1wGbFxmAM3Fgw63G1zZJ" | "hqfrgApggtO1785R4Fsn" | "MJ0RnG71ty4LH3dvNfSd";
                /**
                 * @description How evenly the voice speaks. From 0 to 1. `0.5` when absent.
                 * @default 0.5
                 */
                stability?: number;
                /**
                 * @description How closely the speech keeps to the original voice. From 0 to 1. `0.75` when absent.
                 * @default 0.75
                 */
                similarity_boost?: number;
                /**
                 * @description How strongly the style of the voice comes out. From 0 to 1. `0` when absent.
                 * @default 0
                 */
                style?: number;
                /**
                 * @description How fast the voice speaks, as a multiple of its usual speed. From 0.7 to 1.2. `1` when absent.
                 * @default 1
                 */
                speed?: number;
                /** @description Whether the result comes with timestamps of the speech. What happens when absent is not documented. */
                timestamps?: boolean;
                /** @description The text that comes before `text`, as context. At most 5,000 characters. */
                previous_text?: string;
                /** @description The text that comes after `text`, as context. At most 5,000 characters. */
                next_text?: string;
                /** @description Language of the text, as a code such as `en`. What happens when absent is not documented. At most 500 characters. */
                language_code?: string;
            };
        };
        /**
         * Flux 2 Flex Image to Image
         * @description Makes an image from given images and a text prompt.
         * @example {
         *       "model": "flux-2/flex-image-to-image",
         *       "input": {
         *         "input_urls": [
         *           "https://app.example.com/uploads/kitchen.jpg",
         *           "https://app.example.com/uploads/green-tiles.jpg"
         *         ],
         *         "prompt": "Cover the wall behind the sink with the green tiles and leave everything else as it is",
         *         "aspect_ratio": "auto",
         *         "resolution": "2K"
         *       }
         *     }
         */
        Flux2FlexImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "flux-2/flex-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description The images to work from, each at most 10 MB. At most 8 items. */
                input_urls: string[];
                /** @description What to change, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height of the result; `auto` leaves it to the model.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`.
                 * @default 1K
                 * @enum {string}
                 */
                resolution: "1K" | "2K";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Flux 2 Flex Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "flux-2/flex-text-to-image",
         *       "input": {
         *         "prompt": "A hand-lettered sign that says FRESH EGGS on a garden gate, with hens behind it",
         *         "aspect_ratio": "4:3",
         *         "resolution": "2K"
         *       }
         *     }
         */
        Flux2FlexTextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "flux-2/flex-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`.
                 * @default 1K
                 * @enum {string}
                 */
                resolution: "1K" | "2K";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Flux 2 Pro Image to Image
         * @description Makes an image from given images and a text prompt.
         * @example {
         *       "model": "flux-2/pro-image-to-image",
         *       "input": {
         *         "input_urls": [
         *           "https://app.example.com/uploads/clay-mug.jpg",
         *           "https://app.example.com/uploads/oak-shelf.jpg"
         *         ],
         *         "prompt": "Stand the clay mug on the oak shelf, lit by the window on the left",
         *         "aspect_ratio": "3:2",
         *         "resolution": "1K"
         *       }
         *     }
         */
        Flux2ProImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "flux-2/pro-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description The images to work from, each at most 10 MB. At most 8 items. */
                input_urls: string[];
                /** @description What to change, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height of the result; `auto` leaves it to the model.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`.
                 * @default 1K
                 * @enum {string}
                 */
                resolution: "1K" | "2K";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Flux 2 Pro Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "flux-2/pro-text-to-image",
         *       "input": {
         *         "prompt": "Three rowing boats at a wooden jetty, fog on the lake, seen from above",
         *         "aspect_ratio": "16:9",
         *         "resolution": "2K"
         *       }
         *     }
         */
        Flux2ProTextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "flux-2/pro-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`.
                 * @default 1K
                 * @enum {string}
                 */
                resolution: "1K" | "2K";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Flux 1 Kontext
         * @description Draws an image from a text prompt, or changes a given one.
         * @example {
         *       "model": "flux1-kontext",
         *       "input": {
         *         "prompt": "A lighthouse keeper's kitchen at night, seen through the rain on the window",
         *         "enable_translation": false,
         *         "aspect_ratio": "4:3",
         *         "output_format": "png",
         *         "prompt_upsampling": true,
         *         "safety_tolerance": 4
         *       }
         *     }
         * @example {
         *       "model": "flux1-kontext",
         *       "input": {
         *         "prompt": "Turn the parked car into a rowing boat on wheels",
         *         "input_image": "https://app.example.com/uploads/parked-car.jpg",
         *         "aspect_ratio": "16:9",
         *         "output_format": "jpeg",
         *         "safety_tolerance": 2,
         *         "watermark": "Harbour Studio"
         *       }
         *     }
         */
        Flux1Kontext: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "flux1-kontext";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw, or what to change in which image. */
            input: {
                /** @description What the image shows, or what to change in `input_image`, in words; in English, unless `enable_translation` translates it. */
                prompt: string;
                /**
                 * @description Whether the prompt is translated into English before use. `true` when absent.
                 * @default true
                 */
                enable_translation?: boolean;
                /** @description Whether files are uploaded through servers in China. What happens when absent is not documented. */
                upload_cn?: boolean;
                /**
                 * Format: uri
                 * @description The image to change. Without it, only the prompt is used.
                 */
                input_image?: string;
                /**
                 * @description Ratio of width to height. One of `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description File format of the image. One of `jpeg`, `png`. `jpeg` when absent.
                 * @default jpeg
                 * @enum {string}
                 */
                output_format?: "jpeg" | "png";
                /**
                 * @description Whether the prompt is enriched before use. `false` when absent.
                 * @default false
                 */
                prompt_upsampling?: boolean;
                /**
                 * @description How much the moderation lets pass; a higher number lets more. At most `2` with `input_image`. From 0 to 6. `2` when absent.
                 * @default 2
                 * @enum {integer}
                 */
                safety_tolerance?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
                /** @description Text shown on the image as a watermark. */
                watermark?: string;
            };
        };
        /**
         * Gemini Omni Video
         * @description Makes a video from a text prompt and, optionally, reference images, clips, characters and audio.
         * @example {
         *       "model": "gemini-omni-video",
         *       "input": {
         *         "prompt": "A beekeeper lifts a honeycomb out of the hive and explains to a child what the bees are doing",
         *         "image_urls": [
         *           "https://app.example.com/uploads/beehive-meadow.jpg"
         *         ],
         *         "audio_ids": [
         *           "5b7d90c2e4f1436a8d2c7e9f0a1b3c4d"
         *         ],
         *         "character_ids": [
         *           "2f9a6c1d8e3b4705b6d4f8a1c0e97352"
         *         ],
         *         "duration": "8",
         *         "aspect_ratio": "16:9",
         *         "seed": 4711,
         *         "resolution": "1080p"
         *       }
         *     }
         * @example {
         *       "model": "gemini-omni-video",
         *       "input": {
         *         "prompt": "Keep the skateboarder as he is and turn the car park into a frozen lake",
         *         "video_list": [
         *           {
         *             "url": "https://app.example.com/uploads/skateboarder.mp4",
         *             "start": 1.5,
         *             "ends": 6
         *           }
         *         ],
         *         "duration": "4",
         *         "aspect_ratio": "9:16"
         *       }
         *     }
         */
        GeminiOmniVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gemini-omni-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and which references to use. */
            input: {
                /** @description What the video shows, in words. At most 20,000 characters. */
                prompt: string;
                /** @description Reference images, each at most 20 MB. Images, characters and clips share `7` slots, of which an image or a character takes 1 and a clip 2. At most 7 items. */
                image_urls?: string[];
                /** @description Ids of reference audio. At most 3 items. */
                audio_ids?: string[];
                /** @description Reference clip; at most 100 MB. It takes 2 of the 7 slots that it shares with images and characters. At most 1 item. */
                video_list?: {
                    /**
                     * Format: uri
                     * @description URL of the clip.
                     */
                    url: string;
                    /** @description Where in the clip the used part starts. At least 0. */
                    start: number;
                    /** @description Where in the clip the used part ends; more than `start`. At least 0. */
                    ends: number;
                }[];
                /** @description Ids of reference characters. Each takes 1 of the 7 slots that it shares with images and clips. */
                character_ids?: string[];
                /**
                 * @description Length of the video in seconds. Ignored when `video_list` is given. One of `4`, `6`, `8`, `10`.
                 * @enum {string}
                 */
                duration: "4" | "6" | "8" | "10";
                /**
                 * @description Ratio of width to height of the video. One of `16:9`, `9:16`. What happens when absent is not documented.
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16";
                /** @description Steers the randomness of the generation; chosen at random when absent. From 0 to 2,147,483,647. */
                seed?: number;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`, `4k`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
            };
        };
        /**
         * Gemini 2.5 Pro TTS
         * @description Speaks a dialogue of one or more speakers from text.
         * @example {
         *       "model": "google/gemini-2-5-pro-tts",
         *       "input": {
         *         "temperature": 1,
         *         "scene": "A small bakery before dawn, with the oven humming",
         *         "sample_context": "Two sisters have run the shop together for twenty years",
         *         "speakers": [
         *           {
         *             "speaker_id": "Older",
         *             "voice_name": "Gacrux",
         *             "audio_profile": "A calm woman in her sixties, a little hoarse",
         *             "accent": "British (RP)",
         *             "style": "Deadpan",
         *             "pace": "Natural"
         *           },
         *           {
         *             "speaker_id": "Younger",
         *             "voice_name": "Leda",
         *             "accent": "British (RP)",
         *             "style": "Vocal Smile",
         *             "pace": "Rapid Fire"
         *           }
         *         ],
         *         "dialogue_turns": [
         *           {
         *             "speaker_id": "Younger",
         *             "text": "I put raisins in the rye bread!"
         *           },
         *           {
         *             "speaker_id": "Older",
         *             "text": "I know. I took them out again."
         *           }
         *         ]
         *       }
         *     }
         */
        "Gemini2.5ProTTS": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/gemini-2-5-pro-tts";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to say, and in which voices. */
            input: {
                /**
                 * @description How much the delivery may vary. From 0 to 2. `1` when absent.
                 * @default 1
                 */
                temperature?: number;
                /**
                 * @description The scene in which the dialogue takes place, in words. Empty when absent.
                 * @default
                 */
                scene?: string;
                /**
                 * @description What the model should know about the dialogue, in words. Empty when absent.
                 * @default
                 */
                sample_context?: string;
                /** @description Who speaks, one entry per speaker. */
                speakers: {
                    /** @description A name of your choice, by which `dialogue_turns` refers to the speaker. */
                    speaker_id: string;
                    /**
                     * @description Name of the voice in which the speaker talks.
                     * @enum {string}
                     */
                    voice_name: "Achernar" | "Achird" | "Algenib" | "Algieba" | "Alnilam" | "Aoede" | "Autonoe" | "Callirrhoe" | "Charon" | "Despina" | "Enceladus" | "Erinome" | "Fenrir" | "Gacrux" | "Iapetus" | "Kore" | "Laomedeia" | "Leda" | "Orus" | "Puck" | "Pulcherrima" | "Rasalgethi" | "Sadachbia" | "Sadaltager" | "Schedar" | "Sulafat" | "Umbriel" | "Vindemiatrix" | "Zephyr" | "Zubenelgenubi";
                    /** @description How the speaker sounds, in words. */
                    audio_profile?: string;
                    /**
                     * @description The accent with which the speaker talks.
                     * @enum {string}
                     */
                    accent: "Neutral" | "American (Gen)" | "American (Valley)" | "American (South)" | "British (RP)" | "British (Brixton)" | "Transatlantic" | "Australian";
                    /**
                     * @description The manner in which the speaker talks. One of `Vocal Smile`, `Newscaster`, `Whisper`, `Empathetic`, `Promo/Hype`, `Deadpan`. What happens when absent is not documented.
                     * @enum {string}
                     */
                    style?: "Vocal Smile" | "Newscaster" | "Whisper" | "Empathetic" | "Promo/Hype" | "Deadpan";
                    /**
                     * @description The rhythm in which the speaker talks. One of `Natural`, `Rapid Fire`, `The Drift`, `Staccato`. What happens when absent is not documented.
                     * @enum {string}
                     */
                    pace?: "Natural" | "Rapid Fire" | "The Drift" | "Staccato";
                }[];
                /** @description What is said, turn by turn, in the order in which it is spoken. */
                dialogue_turns: {
                    /** @description Who says it; the `speaker_id` of one of the `speakers`. */
                    speaker_id: string;
                    /** @description What is said. At most 10,000 characters. */
                    text: string;
                }[];
            };
        };
        /**
         * Gemini 3.1 Flash TTS
         * @description Speaks the turns of one or more speakers from text.
         * @example {
         *       "model": "google/gemini-3-1-flash-tts",
         *       "input": {
         *         "temperature": 0.8,
         *         "scene": "The studio of a village radio station",
         *         "speakers": [
         *           {
         *             "speaker_id": "Presenter",
         *             "voice_name": "Charon",
         *             "audio_profile": "A friendly man who smiles at his own jokes",
         *             "accent": "Neutral",
         *             "style": "Newscaster",
         *             "pace": "Natural"
         *           }
         *         ],
         *         "dialogue_turns": [
         *           {
         *             "speaker_id": "Presenter",
         *             "text": "Good evening. The footbridge by the mill is open again, and the ducks have been informed."
         *           }
         *         ]
         *       }
         *     }
         */
        "Gemini3.1FlashTTS": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/gemini-3-1-flash-tts";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to say, and in which voices. */
            input: {
                /**
                 * @description How much the delivery may vary. From 0 to 2. `1` when absent.
                 * @default 1
                 */
                temperature?: number;
                /**
                 * @description The scene in which the dialogue takes place, in words. Empty when absent.
                 * @default
                 */
                scene?: string;
                /**
                 * @description What the model should know about the dialogue, in words. Empty when absent.
                 * @default
                 */
                sample_context?: string;
                /** @description Who speaks, one entry per speaker. */
                speakers: {
                    /** @description A name of your choice, by which `dialogue_turns` refers to the speaker. */
                    speaker_id: string;
                    /**
                     * @description Name of the voice in which the speaker talks.
                     * @enum {string}
                     */
                    voice_name: "Achernar" | "Achird" | "Algenib" | "Algieba" | "Alnilam" | "Aoede" | "Autonoe" | "Callirrhoe" | "Charon" | "Despina" | "Enceladus" | "Erinome" | "Fenrir" | "Gacrux" | "Iapetus" | "Kore" | "Laomedeia" | "Leda" | "Orus" | "Puck" | "Pulcherrima" | "Rasalgethi" | "Sadachbia" | "Sadaltager" | "Schedar" | "Sulafat" | "Umbriel" | "Vindemiatrix" | "Zephyr" | "Zubenelgenubi";
                    /** @description How the speaker sounds, in words. */
                    audio_profile?: string;
                    /**
                     * @description The accent with which the speaker talks.
                     * @enum {string}
                     */
                    accent: "Neutral" | "American (Gen)" | "American (Valley)" | "American (South)" | "British (RP)" | "British (Brixton)" | "Transatlantic" | "Australian";
                    /**
                     * @description The manner in which the speaker talks. One of `Vocal Smile`, `Newscaster`, `Whisper`, `Empathetic`, `Promo/Hype`, `Deadpan`. What happens when absent is not documented.
                     * @enum {string}
                     */
                    style?: "Vocal Smile" | "Newscaster" | "Whisper" | "Empathetic" | "Promo/Hype" | "Deadpan";
                    /**
                     * @description The rhythm in which the speaker talks. One of `Natural`, `Rapid Fire`, `The Drift`, `Staccato`. What happens when absent is not documented.
                     * @enum {string}
                     */
                    pace?: "Natural" | "Rapid Fire" | "The Drift" | "Staccato";
                }[];
                /** @description What is said, turn by turn, in the order in which it is spoken. */
                dialogue_turns: {
                    /** @description Who says it; the `speaker_id` of one of the `speakers`. */
                    speaker_id: string;
                    /** @description What is said. At most 10,000 characters. */
                    text: string;
                }[];
            };
        };
        /**
         * Gemini 3.8 Flash Lite TTS
         * @description Speaks the turns of one or more speakers from text, with the Lite model.
         * @example {
         *       "model": "google/gemini-3-8-flash-lite-tts",
         *       "input": {
         *         "temperature": 0.6,
         *         "speakers": [
         *           {
         *             "speaker_id": "Speaker 1",
         *             "voice_name": "Orus"
         *           }
         *         ],
         *         "filler_words": false,
         *         "dialogue_turns": [
         *           {
         *             "speaker_id": "Speaker 1",
         *             "text": "Turn left at the well, and the path takes you up to the old quarry.",
         *             "style": "calm, like a guide who has time"
         *           }
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "google/gemini-3-8-flash-lite-tts",
         *       "input": {
         *         "speakers": [
         *           {
         *             "speaker_id": "Speaker 1",
         *             "voice_name": "Enya"
         *           },
         *           {
         *             "speaker_id": "Speaker 2",
         *             "voice_name": "Knox"
         *           }
         *         ],
         *         "dialogue_turns": [
         *           {
         *             "speaker_id": "Speaker 1",
         *             "text": "Is the kettle on?"
         *           },
         *           {
         *             "speaker_id": "Speaker 2",
         *             "text": "It has been on since you asked the first time."
         *           }
         *         ]
         *       }
         *     }
         */
        "Gemini3.8FlashLiteTTS": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/gemini-3-8-flash-lite-tts";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to say, and in which voices. */
            input: {
                /**
                 * @description How much the delivery may vary. From 0 to 2. `1` when absent.
                 * @default 1
                 */
                temperature?: number;
                /** @description Who speaks, one entry per speaker. */
                speakers: {
                    /** @description Name of the speaker, such as `Speaker 1`, by which `dialogue_turns` refers to it. */
                    speaker_id: string;
                    /**
                     * @description Name of the voice in which the speaker talks. `Fola` when absent.
                     * @default Fola
                     * @enum {string}
                     */
                    voice_name?: "Bodi" | "Lumi" | "Sadaltager" | "Sola" | "Sulafat" | "Varo" | "Zephyr" | "Koda" | "Kore" | "Nika" | "Tavi" | "Zeno" | "Algenib" | "Despina" | "Erinome" | "Kira" | "Ludo" | "Mako" | "Rasalgethi" | "Rina" | "Alnilam" | "Brio" | "Jori" | "Laomedeia" | "Rami" | "Veda" | "Achird" | "Enzo" | "Riko" | "Sami" | "Zali" | "Zubenelgenubi" | "Algieba" | "Aoede" | "Autonoe" | "Callirrhoe" | "Enceladus" | "Gero" | "Iapetus" | "Neno" | "Olin" | "Tari" | "Umbriel" | "Achernar" | "Charon" | "Daro" | "Fola" | "Hali" | "Milo" | "Puck" | "Arlo" | "Cleo" | "Fenrir" | "Finn" | "Leda" | "Lora" | "Orus" | "Enya" | "Jett" | "Knox" | "Nyla" | "Sadachbia" | "Vindemiatrix" | "Cruz" | "Elio" | "Gacrux" | "Pulcherrima" | "Schedar" | "Tova" | "Zuri";
                }[];
                /**
                 * @description Whether the speakers use filler words; only with two speakers. `false` when absent.
                 * @default false
                 */
                filler_words?: boolean;
                /** @description What is said, turn by turn, in the order in which it is spoken. */
                dialogue_turns: {
                    /** @description Who says it; the `speaker_id` of one of the `speakers`. */
                    speaker_id: string;
                    /** @description What is said. Directions may stand in it as tags in angle brackets. At most 10,000 characters. */
                    text: string;
                    /** @description How to speak the turn, in words. */
                    style?: string;
                }[];
            };
        };
        /**
         * Gemini 3.8 Flash TTS
         * @description Speaks the turns of one or more speakers from text.
         * @example {
         *       "model": "google/gemini-3-8-flash-tts",
         *       "input": {
         *         "temperature": 1.2,
         *         "speakers": [
         *           {
         *             "speaker_id": "Speaker 1",
         *             "voice_name": "Tavi"
         *           },
         *           {
         *             "speaker_id": "Speaker 2",
         *             "voice_name": "Lora"
         *           }
         *         ],
         *         "filler_words": true,
         *         "dialogue_turns": [
         *           {
         *             "speaker_id": "Speaker 1",
         *             "text": "You painted the shed yellow. All of it?",
         *             "style": "amused, trying not to laugh"
         *           },
         *           {
         *             "speaker_id": "Speaker 2",
         *             "text": "The tin said cream. I only saw it in daylight this morning.",
         *             "style": "defensive at first, then resigned"
         *           }
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "google/gemini-3-8-flash-tts",
         *       "input": {
         *         "speakers": [
         *           {
         *             "speaker_id": "Speaker 1"
         *           }
         *         ],
         *         "dialogue_turns": [
         *           {
         *             "speaker_id": "Speaker 1",
         *             "text": "The last ferry leaves at ten past nine from the north pier."
         *           }
         *         ]
         *       }
         *     }
         */
        "Gemini3.8FlashTTS": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/gemini-3-8-flash-tts";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to say, and in which voices. */
            input: {
                /**
                 * @description How much the delivery may vary. From 0 to 2. `1` when absent.
                 * @default 1
                 */
                temperature?: number;
                /** @description Who speaks, one entry per speaker. */
                speakers: {
                    /** @description Name of the speaker, such as `Speaker 1`, by which `dialogue_turns` refers to it. */
                    speaker_id: string;
                    /**
                     * @description Name of the voice in which the speaker talks. `Fola` when absent.
                     * @default Fola
                     * @enum {string}
                     */
                    voice_name?: "Bodi" | "Lumi" | "Sadaltager" | "Sola" | "Sulafat" | "Varo" | "Zephyr" | "Koda" | "Kore" | "Nika" | "Tavi" | "Zeno" | "Algenib" | "Despina" | "Erinome" | "Kira" | "Ludo" | "Mako" | "Rasalgethi" | "Rina" | "Alnilam" | "Brio" | "Jori" | "Laomedeia" | "Rami" | "Veda" | "Achird" | "Enzo" | "Riko" | "Sami" | "Zali" | "Zubenelgenubi" | "Algieba" | "Aoede" | "Autonoe" | "Callirrhoe" | "Enceladus" | "Gero" | "Iapetus" | "Neno" | "Olin" | "Tari" | "Umbriel" | "Achernar" | "Charon" | "Daro" | "Fola" | "Hali" | "Milo" | "Puck" | "Arlo" | "Cleo" | "Fenrir" | "Finn" | "Leda" | "Lora" | "Orus" | "Enya" | "Jett" | "Knox" | "Nyla" | "Sadachbia" | "Vindemiatrix" | "Cruz" | "Elio" | "Gacrux" | "Pulcherrima" | "Schedar" | "Tova" | "Zuri";
                }[];
                /**
                 * @description Whether the speakers use filler words; only with two speakers. `false` when absent.
                 * @default false
                 */
                filler_words?: boolean;
                /** @description What is said, turn by turn, in the order in which it is spoken. */
                dialogue_turns: {
                    /** @description Who says it; the `speaker_id` of one of the `speakers`. */
                    speaker_id: string;
                    /** @description What is said. Directions may stand in it as tags in angle brackets. At most 10,000 characters. */
                    text: string;
                    /** @description How to speak the turn, in words. */
                    style?: string;
                }[];
            };
        };
        /**
         * Gemini Omni Flash 1.1
         * @description Makes a video from a text prompt and, optionally, end frames, or reference images, clips, characters and audio.
         * @example {
         *       "model": "google/gemini-omni-flash-1-1",
         *       "input": {
         *         "prompt": "A puppeteer bows, and the puppet on her hand bows a moment later",
         *         "image_urls": [
         *           "https://app.example.com/uploads/puppet-theatre.jpg"
         *         ],
         *         "audio_ids": [
         *           "9d2e71b04c8f4a35b6e01f7c8a92d3e4"
         *         ],
         *         "character_ids": [
         *           "c41f80a7d25e4b9396f0e8b71a3d5c62"
         *         ],
         *         "duration": "10",
         *         "aspect_ratio": "16:9",
         *         "seed": 30117,
         *         "resolution": "1080p"
         *       }
         *     }
         * @example {
         *       "model": "google/gemini-omni-flash-1-1",
         *       "input": {
         *         "prompt": "The dough rises under the cloth until it lifts the edge",
         *         "first_frame_url": "https://app.example.com/uploads/dough-flat.jpg",
         *         "last_frame_url": "https://app.example.com/uploads/dough-risen.jpg",
         *         "duration": "6",
         *         "resolution": "4k"
         *       }
         *     }
         * @example {
         *       "model": "google/gemini-omni-flash-1-1",
         *       "input": {
         *         "prompt": "Let it snow on the two chess players without disturbing the game",
         *         "video_list": [
         *           {
         *             "url": "https://app.example.com/uploads/chess-in-the-park.mp4",
         *             "start": 2,
         *             "ends": 9.5
         *           }
         *         ],
         *         "duration": "8",
         *         "aspect_ratio": "9:16"
         *       }
         *     }
         */
        "GeminiOmniFlash1.1": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/gemini-omni-flash-1-1";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, from frames or references; the two do not go together. */
            input: {
                /** @description What the video shows, in words. At most 20,000 characters. */
                prompt: string;
                /** @description Reference images, each at most 20 MB. Images, characters and clips share `7` slots, of which an image takes 1, a clip 2 and a character 1, or 2 with portrait and body. Excludes frames. At most 7 items. */
                image_urls?: string[];
                /**
                 * Format: uri
                 * @description The image that the video begins with. Excludes reference images, audio, clips and characters.
                 */
                first_frame_url?: string;
                /**
                 * Format: uri
                 * @description The image that the video ends on. Needs `first_frame_url`.
                 */
                last_frame_url?: string;
                /** @description Ids of reference audio. Excludes frames. At most 3 items. */
                audio_ids?: string[];
                /** @description Reference clip; at most 100 MB, and the used part at most 10 seconds. It takes 2 of the 7 slots that it shares with images and characters. Excludes frames. At most 1 item. */
                video_list?: {
                    /**
                     * Format: uri
                     * @description URL of the clip.
                     */
                    url: string;
                    /** @description Where in the clip the used part starts, in seconds. At least 0. */
                    start: number;
                    /** @description Where in the clip the used part ends, in seconds; more than `start`. At least 0. */
                    ends: number;
                }[];
                /** @description Ids of reference characters; at most 3 with a clip. Each takes 1 of the 7 slots that it shares with images and clips, or 2 with portrait and body. Excludes frames. */
                character_ids?: string[];
                /**
                 * @description Length of the video in seconds, as text. Ignored when `video_list` is given. One of `4`, `6`, `8`, `10`.
                 * @enum {string}
                 */
                duration: "4" | "6" | "8" | "10";
                /**
                 * @description Ratio of width to height of the video. One of `16:9`, `9:16`. What happens when absent is not documented.
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16";
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description Resolution of the video. One of `360p`, `720p`, `1080p`, `4k`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "360p" | "720p" | "1080p" | "4k";
            };
        };
        /**
         * Imagen 4
         * @description Draws an image from a text prompt, and leaves out what a negative prompt names.
         * @example {
         *       "model": "google/imagen4",
         *       "input": {
         *         "prompt": "A red umbrella left open on a pebble beach, the tide coming in",
         *         "negative_prompt": "people, footprints",
         *         "aspect_ratio": "4:3",
         *         "seed": "4711"
         *       }
         *     }
         */
        Imagen4: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/imagen4";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description What the image should not show, in words. At most 5,000 characters. */
                negative_prompt?: string;
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. One of `1:1`, `16:9`, `9:16`, `3:4`, `4:3`, `auto`. Required since 2026-10-07, which the vendor is not known to enforce. `1:1` when absent.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
                /** @description Steers the randomness of the generation, as text. What happens when absent is not documented. At most 500 characters. */
                seed?: string;
            };
        };
        /**
         * Imagen 4 Fast
         * @description Draws an image from a text prompt with the fast Imagen 4, and leaves out what a negative prompt names.
         * @example {
         *       "model": "google/imagen4-fast",
         *       "input": {
         *         "prompt": "A snail crossing a chessboard in the middle of a game",
         *         "negative_prompt": "hands, text",
         *         "aspect_ratio": "16:9",
         *         "seed": 52806
         *       }
         *     }
         */
        Imagen4Fast: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/imagen4-fast";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description What the image should not show, in words. At most 5,000 characters. */
                negative_prompt?: string;
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. One of `1:1`, `16:9`, `9:16`, `3:4`, `4:3`, `auto`. Required since 2026-10-07, which the vendor is not known to enforce. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * Imagen 4 Ultra
         * @description Draws an image from a text prompt with Imagen 4 Ultra, and leaves out what a negative prompt names.
         * @example {
         *       "model": "google/imagen4-ultra",
         *       "input": {
         *         "prompt": "The inside of a piano, hammers and felt, dust in a ray of afternoon light",
         *         "negative_prompt": "keys, sheet music",
         *         "aspect_ratio": "3:4",
         *         "seed": "90210"
         *       }
         *     }
         */
        Imagen4Ultra: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/imagen4-ultra";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description What the image should not show, in words. At most 5,000 characters. */
                negative_prompt?: string;
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. One of `1:1`, `16:9`, `9:16`, `3:4`, `4:3`, `auto`. Required since 2026-10-07, which the vendor is not known to enforce. `1:1` when absent.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
                /** @description Steers the randomness of the generation, as text. What happens when absent is not documented. At most 500 characters. */
                seed?: string;
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
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `1:1` when absent.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /**
                 * @deprecated
                 * @description The older name of `aspect_ratio`, with the same values. Still accepted; when absent, `aspect_ratio` is used.
                 * @enum {string}
                 */
                image_size?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Nano Banana Edit
         * @description Changes given images as a text prompt says.
         * @example {
         *       "model": "google/nano-banana-edit",
         *       "input": {
         *         "prompt": "Knit the dog a yellow scarf and keep its expression",
         *         "image_urls": [
         *           "https://app.example.com/uploads/dog-on-the-stairs.jpg"
         *         ],
         *         "output_format": "jpeg",
         *         "aspect_ratio": "4:5"
         *       }
         *     }
         */
        NanoBananaEdit: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/nano-banana-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 10 MB. At most 10 items. */
                image_urls: string[];
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `1:1` when absent.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
                /**
                 * @deprecated
                 * @description The older name of `aspect_ratio`, with the same values. Still accepted; when absent, `aspect_ratio` is used.
                 * @enum {string}
                 */
                image_size?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
            };
        };
        /**
         * GPT Image 2.5 Flare Image to Image
         * @description Makes an image from given images and a text prompt, with the Flare version.
         * @example {
         *       "model": "gpt-image-2-5-flare-image-to-image",
         *       "input": {
         *         "prompt": "Put the boots from the first picture on the doorstep of the second",
         *         "input_urls": [
         *           "https://app.example.com/uploads/rubber-boots.png",
         *           "https://app.example.com/uploads/cottage-door.jpg"
         *         ],
         *         "aspect_ratio": "3:4",
         *         "resolution": "2K",
         *         "background": "opaque"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-5-flare-image-to-image",
         *       "input": {
         *         "prompt": "Redraw this floor plan as a clean line drawing",
         *         "input_urls": [
         *           "https://app.example.com/uploads/floor-plan-sketch.jpg"
         *         ],
         *         "aspect_ratio": "27:16"
         *       }
         *     }
         */
        "GPTImage2.5FlareImageToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gpt-image-2-5-flare-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. At most 20,000 characters. */
                prompt: string;
                /** @description The images to work from. At most 16 items. */
                input_urls: string[];
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `27:16`, `16:27`, `9:8` and `8:9` are for `1K` only. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "27:16" | "16:27" | "9:8" | "8:9";
                /**
                 * @description Resolution of the image; with some ratios only `1K`. One of `1K`, `2K`, `4K`. What happens when absent is not documented.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description What is behind the subject; `auto` leaves it to the model. One of `transparent`, `opaque`, `auto`. What happens when absent is not documented.
                 * @enum {string}
                 */
                background?: "transparent" | "opaque" | "auto";
            };
        };
        /**
         * GPT Image 2.5 Flare Text to Image
         * @description Draws an image from a text prompt, with the Flare version.
         * @example {
         *       "model": "gpt-image-2-5-flare-text-to-image",
         *       "input": {
         *         "prompt": "A market stall of paper fruit, each piece folded from old maps",
         *         "aspect_ratio": "21:9",
         *         "resolution": "4K"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-5-flare-text-to-image",
         *       "input": {
         *         "prompt": "A sticker of a snail with a lantern on its shell",
         *         "aspect_ratio": "9:8",
         *         "resolution": "1K",
         *         "background": "transparent"
         *       }
         *     }
         */
        "GPTImage2.5FlareTextToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gpt-image-2-5-flare-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. 1 to 20,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `27:16`, `16:27`, `9:8` and `8:9` are for `1K` only. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "27:16" | "16:27" | "9:8" | "8:9";
                /**
                 * @description Resolution of the image; with some ratios only `1K`. One of `1K`, `2K`, `4K`. What happens when absent is not documented.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description What is behind the subject; `auto` leaves it to the model. One of `transparent`, `opaque`, `auto`. What happens when absent is not documented.
                 * @enum {string}
                 */
                background?: "transparent" | "opaque" | "auto";
            };
        };
        /**
         * GPT Image 2.5 Sunburst Image to Image
         * @description Makes an image from given images and a text prompt, with the Sunburst version.
         * @example {
         *       "model": "gpt-image-2-5-sunburst-image-to-image",
         *       "input": {
         *         "prompt": "Cut the teapot out and keep the steam",
         *         "input_urls": [
         *           "https://app.example.com/uploads/teapot-steaming.jpg"
         *         ],
         *         "aspect_ratio": "auto",
         *         "background": "transparent"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-5-sunburst-image-to-image",
         *       "input": {
         *         "prompt": "Hang the three prints above the sofa, evenly spaced",
         *         "input_urls": [
         *           "https://app.example.com/uploads/grey-sofa.jpg",
         *           "https://app.example.com/uploads/print-fern.png",
         *           "https://app.example.com/uploads/print-moth.png",
         *           "https://app.example.com/uploads/print-shell.png"
         *         ],
         *         "aspect_ratio": "3:2",
         *         "resolution": "4K"
         *       }
         *     }
         */
        "GPTImage2.5SunburstImageToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gpt-image-2-5-sunburst-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. At most 20,000 characters. */
                prompt: string;
                /** @description The images to work from. At most 16 items. */
                input_urls: string[];
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `27:16`, `16:27`, `9:8` and `8:9` are for `1K` only. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "27:16" | "16:27" | "9:8" | "8:9";
                /**
                 * @description Resolution of the image; with some ratios only `1K`. One of `1K`, `2K`, `4K`. What happens when absent is not documented.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description What is behind the subject; `auto` leaves it to the model. One of `transparent`, `opaque`, `auto`. What happens when absent is not documented.
                 * @enum {string}
                 */
                background?: "transparent" | "opaque" | "auto";
            };
        };
        /**
         * GPT Image 2.5 Sunburst Text to Image
         * @description Draws an image from a text prompt, with the Sunburst version.
         * @example {
         *       "model": "gpt-image-2-5-sunburst-text-to-image",
         *       "input": {
         *         "prompt": "A clock tower whose hands are two herons, early morning fog",
         *         "aspect_ratio": "16:9",
         *         "resolution": "2K",
         *         "background": "auto"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-5-sunburst-text-to-image",
         *       "input": {
         *         "prompt": "A tall bookmark with a vine of runner beans climbing up it",
         *         "aspect_ratio": "16:27"
         *       }
         *     }
         */
        "GPTImage2.5SunburstTextToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gpt-image-2-5-sunburst-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. 1 to 20,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `27:16`, `16:27`, `9:8` and `8:9` are for `1K` only. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "27:16" | "16:27" | "9:8" | "8:9";
                /**
                 * @description Resolution of the image; with some ratios only `1K`. One of `1K`, `2K`, `4K`. What happens when absent is not documented.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description What is behind the subject; `auto` leaves it to the model. One of `transparent`, `opaque`, `auto`. What happens when absent is not documented.
                 * @enum {string}
                 */
                background?: "transparent" | "opaque" | "auto";
            };
        };
        /**
         * GPT Image 2 Image to Image
         * @description Makes an image from given images and a text prompt.
         * @example {
         *       "model": "gpt-image-2-image-to-image",
         *       "input": {
         *         "prompt": "Lay the table for six with the plates from the second picture",
         *         "input_urls": [
         *           "https://app.example.com/uploads/dining-table.jpg",
         *           "https://app.example.com/uploads/striped-plates.jpg"
         *         ],
         *         "aspect_ratio": "3:2",
         *         "resolution": "4K"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-image-to-image",
         *       "input": {
         *         "prompt": "Draw this house as an icon with thick outlines",
         *         "input_urls": [
         *           "https://app.example.com/uploads/house-front.jpg"
         *         ],
         *         "aspect_ratio": "1:1",
         *         "resolution": "2K"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-image-to-image",
         *       "input": {
         *         "prompt": "Remove the scaffolding from the church tower",
         *         "input_urls": [
         *           "https://app.example.com/uploads/church-tower.jpg"
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-image-to-image",
         *       "input": {
         *         "prompt": "Widen the meadow on both sides and add a stone wall at the far end",
         *         "input_urls": [
         *           "https://app.example.com/uploads/meadow.jpg"
         *         ],
         *         "aspect_ratio": "3:1",
         *         "resolution": "1K",
         *         "background": "auto"
         *       }
         *     }
         */
        GPTImage2ImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gpt-image-2-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. At most 20,000 characters. */
                prompt: string;
                /** @description The images to work from. At most 16 items. */
                input_urls: string[];
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. When it is `auto` or absent, the image is `1K`.
                 * @enum {string}
                 */
                aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "2:1" | "1:2" | "3:1" | "1:3" | "21:9" | "9:21";
                /**
                 * @description Resolution of the image. `2K` and `4K` need an `aspect_ratio`, but not `auto`, `5:4`, `4:5`, `3:1`, `1:3` or `9:21`; `4K` cannot be `1:1` either. What happens when absent is not documented, save that without a ratio the image is `1K`. A `background` needs `1K`. One of `1K`, `2K`, `4K`.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description What is behind the subject; `auto` leaves it to the model. Only at `1K`. One of `transparent`, `opaque`, `auto`. What happens when absent is not documented.
                 * @enum {string}
                 */
                background?: "transparent" | "opaque" | "auto";
            };
        };
        /**
         * GPT Image 2 Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "gpt-image-2-text-to-image",
         *       "input": {
         *         "prompt": "A harbour at low tide drawn as a woodcut, gulls on the mast tops",
         *         "aspect_ratio": "16:9",
         *         "resolution": "4K"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-text-to-image",
         *       "input": {
         *         "prompt": "A round enamel badge with a hedgehog reading a newspaper",
         *         "aspect_ratio": "1:1",
         *         "resolution": "2K"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-text-to-image",
         *       "input": {
         *         "prompt": "A recipe card for pea soup with a small drawing of each ingredient",
         *         "background": "opaque"
         *       }
         *     }
         * @example {
         *       "model": "gpt-image-2-text-to-image",
         *       "input": {
         *         "prompt": "A row of nine bird boxes, each painted differently",
         *         "aspect_ratio": "3:1",
         *         "resolution": "1K"
         *       }
         *     }
         */
        GPTImage2TextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gpt-image-2-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. 1 to 20,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. When it is `auto` or absent, the image is `1K`.
                 * @enum {string}
                 */
                aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "2:1" | "1:2" | "3:1" | "1:3" | "21:9" | "9:21";
                /**
                 * @description Resolution of the image. `2K` and `4K` need an `aspect_ratio`, but not `auto`, `5:4`, `4:5`, `3:1`, `1:3` or `9:21`; `4K` cannot be `1:1` either. What happens when absent is not documented, save that without a ratio the image is `1K`. A `background` needs `1K`. One of `1K`, `2K`, `4K`.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description What is behind the subject; `auto` leaves it to the model. Only at `1K`. One of `transparent`, `opaque`, `auto`. What happens when absent is not documented.
                 * @enum {string}
                 */
                background?: "transparent" | "opaque" | "auto";
            };
        };
        /**
         * GPT Image 1.5 Image to Image
         * @description Makes an image from given images and a text prompt, square, portrait or landscape.
         * @example {
         *       "model": "gpt-image/1.5-image-to-image",
         *       "input": {
         *         "input_urls": [
         *           "https://app.example.com/uploads/garden-in-march.jpg"
         *         ],
         *         "prompt": "Show the same garden in June, with the apple tree in full leaf",
         *         "aspect_ratio": "3:2",
         *         "quality": "high"
         *       }
         *     }
         */
        "GPTImage1.5ImageToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gpt-image/1.5-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description The images to work from, each at most 10 MB. At most 16 items. */
                input_urls: string[];
                /** @description What to change, in words. */
                prompt: string;
                /**
                 * @description Ratio of width to height of the result. One of `1:1`, `2:3`, `3:2`.
                 * @default 3:2
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "2:3" | "3:2";
                /**
                 * @description How fine the result is; `high` is finer. One of `medium`, `high`.
                 * @default medium
                 * @enum {string}
                 */
                quality: "medium" | "high";
            };
        };
        /**
         * GPT Image 1.5 Text to Image
         * @description Draws an image from a text prompt, square, portrait or landscape.
         * @example {
         *       "model": "gpt-image/1.5-text-to-image",
         *       "input": {
         *         "prompt": "A pocket watch taken apart on a linen cloth, every wheel in its place",
         *         "aspect_ratio": "2:3",
         *         "quality": "high"
         *       }
         *     }
         */
        "GPTImage1.5TextToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "gpt-image/1.5-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. */
                prompt: string;
                /**
                 * @description Ratio of width to height. One of `1:1`, `2:3`, `3:2`.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "2:3" | "3:2";
                /**
                 * @description How fine the image is; `high` is finer. One of `medium`, `high`.
                 * @default medium
                 * @enum {string}
                 */
                quality: "medium" | "high";
            };
        };
        /**
         * Grok Imagine Image 2.0 Image Edit
         * @description Makes an image from given images and, optionally, a text prompt. Until August 2026 this id was the operation that is now `grok-imagine-image-2-0/segment-edit`.
         * @example {
         *       "model": "grok-imagine-image-2-0/image-edit",
         *       "input": {
         *         "prompt": "Set the table from the first picture with the plates from the second",
         *         "aspect_ratio": "3:2",
         *         "image_urls": [
         *           "https://app.example.com/uploads/kitchen-table.jpg",
         *           "https://app.example.com/uploads/blue-plates.jpg"
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "grok-imagine-image-2-0/image-edit",
         *       "input": {
         *         "aspect_ratio": "auto",
         *         "image_urls": [
         *           "https://app.example.com/uploads/half-finished-mural.jpg"
         *         ]
         *       }
         *     }
         */
        "GrokImagineImage2.0ImageEdit": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine-image-2-0/image-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. The page's text names a limit of 8,000, its schema a far higher one. At most 390,000 characters. */
                prompt?: string;
                /**
                 * @description Ratio of width to height of the result; `auto` leaves it to the model. One of `1:1`, `2:3`, `3:2`, `16:9`, `9:16`, `auto`.
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "2:3" | "3:2" | "16:9" | "9:16" | "auto";
                /** @description The images to work from. 1 to 5 items. */
                image_urls: string[];
            };
        };
        /**
         * Grok Imagine Image 2.0 Segment Edit
         * @description Changes the image of an earlier task, all of it or some segments, as a text prompt says; takes the task's id, not an image.
         * @example {
         *       "model": "grok-imagine-image-2-0/segment-edit",
         *       "input": {
         *         "prompt": "Paint the two chairs by the door in a faded blue",
         *         "task_id": "5e0c7b1d93fa4268b0d4e6a1f7823c95",
         *         "mask_indexs": [
         *           1,
         *           3
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "grok-imagine-image-2-0/segment-edit",
         *       "input": {
         *         "prompt": "Make it late evening, with a light in the kitchen window",
         *         "task_id": "a81d4f06c7e24b5390fb2d61e8c7a3f5"
         *       }
         *     }
         */
        "GrokImagineImage2.0SegmentEdit": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine-image-2-0/segment-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which image. */
            input: {
                /** @description What to change, in words. At most 390,000 characters. */
                prompt: string;
                /** @description Id of an earlier text-to-image task, or of a segment map that was made from an `image_url`. */
                task_id: string;
                /** @description Numbers of the segments to change, counted from `1`. What happens when absent is not documented. Not empty. Each: at least 1. */
                mask_indexs?: number[];
            };
        };
        /**
         * Grok Imagine Image 2.0 Segment Map
         * @description Makes a segment map of an image, given by its URL or as an earlier task; the result is an object, not URLs.
         * @example {
         *       "model": "grok-imagine-image-2-0/segment-map",
         *       "input": {
         *         "task_id": "5e0c7b1d93fa4268b0d4e6a1f7823c95"
         *       }
         *     }
         * @example {
         *       "model": "grok-imagine-image-2-0/segment-map",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/chairs-by-the-door.png"
         *       }
         *     }
         */
        "GrokImagineImage2.0SegmentMap": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine-image-2-0/segment-map";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which image to segment; give `task_id` or `image_url`, not both. */
            input: {
                /** @description Id of the earlier task whose image is segmented. Given instead of `image_url`. Not empty. */
                task_id?: string;
                /**
                 * Format: uri
                 * @description The image to segment. Given instead of `task_id`.
                 */
                image_url?: string;
            };
        };
        /**
         * Grok Imagine Image 2.0 Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "grok-imagine-image-2-0/text-to-image",
         *       "input": {
         *         "prompt": "A baker's hands dusting flour over a dark table, seen from above",
         *         "aspect_ratio": "1:1"
         *       }
         *     }
         */
        "GrokImagineImage2.0TextToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine-image-2-0/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. */
                prompt: string;
                /**
                 * @description Ratio of width to height. One of `1:1`, `2:3`, `3:2`, `16:9`, `9:16`.
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
            };
        };
        /**
         * Grok Imagine Video 1.5 Preview
         * @description Makes a video from a text prompt and images.
         * @example {
         *       "model": "grok-imagine-video-1-5-preview",
         *       "input": {
         *         "prompt": "The sailboat swings slowly around its anchor while the tide turns",
         *         "image_urls": [
         *           "https://app.example.com/uploads/sailboat-at-anchor.jpg"
         *         ],
         *         "aspect_ratio": "16:9",
         *         "resolution": "720p",
         *         "duration": 6
         *       }
         *     }
         */
        "GrokImagineVideo1.5Preview": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine-video-1-5-preview";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What happens in the video, in words. At most 4,096 characters. */
                prompt?: string;
                /** @description The images to work from, each at most 20 MB. At most 7 items. */
                image_urls?: string[];
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. One of `1:1`, `16:9`, `9:16`, `3:2`, `2:3`, `auto`. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `480p` when absent.
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds. A whole number from 1 to 15. `8` when absent.
                 * @default 8
                 */
                duration?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Grok Imagine Extend
         * @description Makes the video of an earlier task longer, as a text prompt says.
         * @example {
         *       "model": "grok-imagine/extend",
         *       "input": {
         *         "task_id": "8c1f0e6b5d2a4f7396e0b1c2d3a4f5e6",
         *         "prompt": "The tram rounds the corner and the pigeons settle back on the empty rails",
         *         "extend_at": 2,
         *         "extend_times": 6
         *       }
         *     }
         */
        GrokImagineExtend: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine/extend";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to extend, and how. */
            input: {
                /** @description Id of the earlier task whose video is extended. At most 100 characters. */
                task_id: string;
                /** @description What happens in the added part, in words. */
                prompt: string;
                /**
                 * @description Where in the earlier video the extension begins. At least 2.
                 * @default 2
                 */
                extend_at: number;
                /**
                 * @description How much is added. One of `6`, `10`.
                 * @enum {number}
                 */
                extend_times: 6 | 10;
            };
        };
        /**
         * Grok Imagine Image to Image
         * @description Draws an image from given images and, optionally, a text prompt.
         * @example {
         *       "model": "grok-imagine/image-to-image",
         *       "input": {
         *         "prompt": "Turn the garden shed into a linocut in two colours, dark green and cream",
         *         "image_urls": [
         *           "https://app.example.com/uploads/garden-shed.jpg"
         *         ],
         *         "nsfw_checker": true
         *       }
         *     }
         */
        GrokImagineImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine/image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw, and from which images. */
            input: {
                /** @description What to make of the images, in words. At most 390,000 characters. */
                prompt?: string;
                /** @description The images to work from, each at most 10 MB. At most 5 items. */
                image_urls: string[];
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Grok Imagine Image to Video
         * @description Makes a video from images, or from an image of an earlier task.
         * @example {
         *       "model": "grok-imagine/image-to-video",
         *       "input": {
         *         "image_urls": [
         *           "https://app.example.com/uploads/kettle-on-stove.png"
         *         ],
         *         "prompt": "Steam rises from the kettle and fogs the kitchen window behind it",
         *         "mode": "normal",
         *         "duration": "10",
         *         "resolution": "720p",
         *         "aspect_ratio": "3:2"
         *       }
         *     }
         * @example {
         *       "model": "grok-imagine/image-to-video",
         *       "input": {
         *         "task_id": "3b7d9a0c4e1f48c2a5d6907f1e2b8c34",
         *         "index": 2,
         *         "prompt": "The goat climbs onto the hay bale and looks around, pleased with itself",
         *         "mode": "fun",
         *         "duration": "6"
         *       }
         *     }
         */
        GrokImagineImageToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and from which image. The server accepts an empty `input` as well, and bills it. */
            input: {
                /** @description The images to start from, each at most 10 MB. Given instead of `task_id`. At most 7 items. */
                image_urls?: string[];
                /** @description Id of the earlier task whose image is used. Given instead of `image_urls`. At most 100 characters. */
                task_id?: string;
                /**
                 * @description Which image of the earlier task to use. Only beside `task_id`. From 0 to 5. `0` when absent.
                 * @default 0
                 */
                index?: number;
                /** @description What happens in the video, in words. At most 5,000 characters. */
                prompt?: string;
                /**
                 * @description Mood of the video; `spicy` only with `task_id`, not with `image_urls`. One of `fun`, `normal`, `spicy`. `normal` when absent.
                 * @default normal
                 * @enum {string}
                 */
                mode?: "fun" | "normal" | "spicy";
                /**
                 * @description Length of the video in seconds, written as text. From `6` to `30`. What happens when absent is not documented.
                 * @enum {string}
                 */
                duration?: "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30";
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `480p` when absent.
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /**
                 * @description Ratio of width to height. One of `2:3`, `3:2`, `1:1`, `16:9`, `9:16`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Grok Imagine Text to Image
         * @description Draws images from a text prompt.
         * @example {
         *       "model": "grok-imagine/text-to-image",
         *       "input": {
         *         "prompt": "A row of rubber boots drying upside down on a fence after rain",
         *         "aspect_ratio": "3:2",
         *         "enable_pro": true
         *       }
         *     }
         */
        GrokImagineTextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height. One of `2:3`, `3:2`, `1:1`, `16:9`, `9:16`. Required since 2026-10-07, which the vendor is not known to enforce.
                 * @enum {string}
                 */
                aspect_ratio: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
                /** @description Whether the pro variant of the model draws. What happens when absent is not documented. */
                enable_pro?: boolean;
            };
        };
        /**
         * Grok Imagine Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "grok-imagine/text-to-video",
         *       "input": {
         *         "prompt": "A street sweeper chases one stubborn leaf around a fountain at dawn",
         *         "aspect_ratio": "16:9",
         *         "mode": "fun",
         *         "duration": 12,
         *         "resolution": "720p"
         *       }
         *     }
         */
        GrokImagineTextToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height. One of `2:3`, `3:2`, `1:1`, `16:9`, `9:16`. `2:3` when absent.
                 * @default 2:3
                 * @enum {string}
                 */
                aspect_ratio?: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
                /**
                 * @description Mood of the video. One of `fun`, `normal`, `spicy`. `normal` when absent.
                 * @default normal
                 * @enum {string}
                 */
                mode?: "fun" | "normal" | "spicy";
                /** @description Length of the video in seconds. From 6 to 30. What happens when absent is not documented. */
                duration?: number;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`, `1080p`. `480p` when absent.
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Grok Imagine Upscale
         * @description Raises the video of an earlier task to a higher resolution.
         * @example {
         *       "model": "grok-imagine/upscale",
         *       "input": {
         *         "task_id": "d41a6f82b9c04e57813f2a0c5e9d7b60",
         *         "resolution": "1080p"
         *       }
         *     }
         */
        GrokImagineUpscale: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "grok-imagine/upscale";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to upscale, and how far. */
            input: {
                /** @description Id of the earlier task whose video is upscaled. At most 100 characters. */
                task_id: string;
                /**
                 * @description Resolution of the result. One of `720p`, `1080p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
            };
        };
        /**
         * Hailuo 02 Image to Video Pro
         * @description Makes a video from an image and a text prompt, with an optional end image.
         * @example {
         *       "model": "hailuo/02-image-to-video-pro",
         *       "input": {
         *         "prompt": "The candle burns down and its smoke curls towards the open window",
         *         "image_url": "https://app.example.com/uploads/candle-lit.jpg",
         *         "end_image_url": "https://app.example.com/uploads/candle-out.jpg",
         *         "prompt_optimizer": true,
         *         "nsfw_checker": true
         *       }
         *     }
         */
        Hailuo02ImageToVideoPro: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/02-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 1,500 characters. */
                prompt: string;
                /** @description URL of the image that the video starts from; at most 10 MB. */
                image_url: string;
                /** @description URL of the image that the video ends on; at most 10 MB. Without it, only the start image is used. */
                end_image_url?: string;
                /** @description Whether the vendor improves the prompt before use. What happens when absent is not documented. */
                prompt_optimizer?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Hailuo 02 Image to Video Standard
         * @description Makes a video from an image and a text prompt, with an optional end image.
         * @example {
         *       "model": "hailuo/02-image-to-video-standard",
         *       "input": {
         *         "prompt": "The hot-air balloon lifts off the meadow and drifts behind the church tower",
         *         "image_url": "https://app.example.com/uploads/balloon-on-meadow.png",
         *         "end_image_url": "https://app.example.com/uploads/balloon-behind-tower.png",
         *         "duration": "6",
         *         "resolution": "768P",
         *         "prompt_optimizer": false
         *       }
         *     }
         */
        Hailuo02ImageToVideoStandard: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/02-image-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 1,500 characters. */
                prompt: string;
                /** @description URL of the image that the video starts from; at most 10 MB. */
                image_url: string;
                /** @description URL of the image that the video ends on; at most 10 MB. Without it, only the start image is used. */
                end_image_url?: string;
                /**
                 * @description Length of the video in seconds. One of `6`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `10` when absent.
                 * @default 10
                 * @enum {string}
                 */
                duration: "6" | "10";
                /**
                 * @description Resolution of the video. One of `512P`, `768P`. Required since 2026-10-07, which the vendor is not known to enforce. `768P` when absent.
                 * @default 768P
                 * @enum {string}
                 */
                resolution: "512P" | "768P";
                /** @description Whether the vendor improves the prompt before use. What happens when absent is not documented. */
                prompt_optimizer?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Hailuo 02 Text to Video Pro
         * @description Makes a video from a text prompt, with the pro edition of Hailuo 02.
         * @example {
         *       "model": "hailuo/02-text-to-video-pro",
         *       "input": {
         *         "prompt": "A letter slides under a green door and a tabby cat pounces on it",
         *         "prompt_optimizer": true,
         *         "nsfw_checker": true
         *       }
         *     }
         */
        Hailuo02TextToVideoPro: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/02-text-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. At most 1,500 characters. */
                prompt: string;
                /** @description Whether the vendor improves the prompt before use. What happens when absent is not documented. */
                prompt_optimizer?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Hailuo 02 Text to Video Standard
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "hailuo/02-text-to-video-standard",
         *       "input": {
         *         "prompt": "Steam rises from a noodle stall at night while the cook tosses a pan over high flames",
         *         "duration": "10",
         *         "prompt_optimizer": true
         *       }
         *     }
         */
        Hailuo02TextToVideoStandard: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/02-text-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. At most 1,500 characters. */
                prompt: string;
                /**
                 * @description Length of the video in seconds. One of `6`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `6` when absent.
                 * @default 6
                 * @enum {string}
                 */
                duration: "6" | "10";
                /** @description Whether the vendor improves the prompt before use. What happens when absent is not documented. */
                prompt_optimizer?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Hailuo 2.3 Image to Video Pro
         * @description Makes a video from an image and a text prompt.
         * @example {
         *       "model": "hailuo/2-3-image-to-video-pro",
         *       "input": {
         *         "prompt": "The marble rolls along the wooden track, through the loop and into the cup",
         *         "image_url": "https://app.example.com/uploads/marble-run.jpg",
         *         "duration": "6",
         *         "resolution": "1080P",
         *         "nsfw_checker": true
         *       }
         *     }
         * @example {
         *       "model": "hailuo/2-3-image-to-video-pro",
         *       "input": {
         *         "prompt": "A goldfish circles its bowl while evening light wanders across the wall",
         *         "image_url": "https://app.example.com/uploads/goldfish-bowl.jpg",
         *         "duration": "10",
         *         "resolution": "768P"
         *       }
         *     }
         */
        "Hailuo2.3ImageToVideoPro": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/2-3-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URL of the image that the video starts from; at most 10 MB. */
                image_url: string;
                /**
                 * @description Length of the video in seconds; `10` is not for `1080P`. One of `6`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `6` when absent.
                 * @default 6
                 * @enum {string}
                 */
                duration: "6" | "10";
                /**
                 * @description Resolution of the video; `1080P` is only for a `duration` of `6`. One of `768P`, `1080P`. Required since 2026-10-07, which the vendor is not known to enforce. `768P` when absent.
                 * @default 768P
                 * @enum {string}
                 */
                resolution: "768P" | "1080P";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Hailuo 2.3 Image to Video Standard
         * @description Makes a video from an image and a text prompt, in standard quality.
         * @example {
         *       "model": "hailuo/2-3-image-to-video-standard",
         *       "input": {
         *         "prompt": "The rowing boat glides out of the reeds and leaves a narrow wake on the lake",
         *         "image_url": "https://app.example.com/uploads/boat-in-reeds.webp",
         *         "duration": "6",
         *         "resolution": "1080P"
         *       }
         *     }
         * @example {
         *       "model": "hailuo/2-3-image-to-video-standard",
         *       "input": {
         *         "prompt": "Dominoes fall in a long curve across the library floor",
         *         "image_url": "https://app.example.com/uploads/dominoes.png",
         *         "duration": "10",
         *         "resolution": "768P",
         *         "nsfw_checker": true
         *       }
         *     }
         */
        "Hailuo2.3ImageToVideoStandard": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/2-3-image-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URL of the image that the video starts from; at most 10 MB. */
                image_url: string;
                /**
                 * @description Length of the video in seconds; `10` is not for `1080P`. One of `6`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `6` when absent.
                 * @default 6
                 * @enum {string}
                 */
                duration: "6" | "10";
                /**
                 * @description Resolution of the video; `1080P` is only for a `duration` of `6`. One of `768P`, `1080P`. Required since 2026-10-07, which the vendor is not known to enforce. `768P` when absent.
                 * @default 768P
                 * @enum {string}
                 */
                resolution: "768P" | "1080P";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * HappyHorse 1.1 Image to Video
         * @description Makes a video from one image and, optionally, a text prompt.
         * @example {
         *       "model": "happyhorse-1-1/image-to-video",
         *       "input": {
         *         "prompt": "The paper lantern drifts off the balcony and over the roofs",
         *         "image_urls": [
         *           "https://app.example.com/uploads/paper-lantern.jpg"
         *         ],
         *         "resolution": "1080p",
         *         "duration": 5
         *       }
         *     }
         */
        "HappyHorse1.1ImageToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "happyhorse-1-1/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and from which image. */
            input: {
                /**
                 * @description What happens in the video, in words. At most 5,000 characters. Empty when absent.
                 * @default
                 */
                prompt?: string;
                /** @description The image to work from; at most 20 MB. At most 1 item. */
                image_urls: string[];
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Length of the video in seconds. A whole number from 3 to 15. `5` when absent.
                 * @default 5
                 */
                duration?: number;
            };
        };
        /**
         * HappyHorse 1.1 Reference to Video
         * @description Makes a video from a text prompt and reference images.
         * @example {
         *       "model": "happyhorse-1-1/reference-to-video",
         *       "input": {
         *         "prompt": "The clay robot waters the fern on the windowsill and dries its own feet",
         *         "reference_image": [
         *           "https://app.example.com/uploads/clay-robot.png",
         *           "https://app.example.com/uploads/fern.png"
         *         ],
         *         "resolution": "720p",
         *         "aspect_ratio": "4:5",
         *         "duration": 10
         *       }
         *     }
         */
        "HappyHorse1.1ReferenceToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "happyhorse-1-1/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and which reference images to use. */
            input: {
                /**
                 * @description What the video shows, in words. At most 5,000 characters.
                 * @default
                 */
                prompt: string;
                /**
                 * @description The reference images, each at most 20 MB. At most 9 items.
                 * @default []
                 */
                reference_image: string[];
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Ratio of width to height. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "3:4" | "4:3" | "4:5" | "5:4" | "1:1" | "9:21" | "21:9";
                /**
                 * @description Length of the video in seconds. A whole number from 3 to 15. `5` when absent.
                 * @default 5
                 */
                duration?: number;
            };
        };
        /**
         * HappyHorse 1.1 Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "happyhorse-1-1/text-to-video",
         *       "input": {
         *         "prompt": "A night train crosses a long viaduct, its windows mirrored in the river below",
         *         "resolution": "1080p",
         *         "aspect_ratio": "21:9",
         *         "duration": 12
         *       }
         *     }
         */
        "HappyHorse1.1TextToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "happyhorse-1-1/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /**
                 * @description What the video shows, in words. At most 4,999 characters.
                 * @default
                 */
                prompt: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Ratio of width to height. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "4:5" | "5:4" | "9:21" | "21:9";
                /**
                 * @description Length of the video in seconds. A whole number from 3 to 15. `5` when absent.
                 * @default 5
                 */
                duration?: number;
            };
        };
        /**
         * HappyHorse Image to Video
         * @description Makes a video from one image and, optionally, a text prompt.
         * @example {
         *       "model": "happyhorse/image-to-video",
         *       "input": {
         *         "prompt": "The old carousel starts to turn and its lamps light up one by one",
         *         "image_urls": [
         *           "https://app.example.com/uploads/carousel.jpg"
         *         ],
         *         "resolution": "720p",
         *         "duration": 6,
         *         "seed": 731
         *       }
         *     }
         */
        HappyHorseImageToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "happyhorse/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and from which image. */
            input: {
                /** @description What happens in the video, in words. At most 5,000 characters. */
                prompt?: string;
                /** @description The image to work from; at most 10 MB. At most 1 item. */
                image_urls: string[];
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Length of the video in whole seconds. From 3 to 15. `5` when absent.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `0` when absent.
                 * @default 0
                 */
                seed?: number;
            };
        };
        /**
         * HappyHorse Reference to Video
         * @description Makes a video from a text prompt and reference images.
         * @example {
         *       "model": "happyhorse/reference-to-video",
         *       "input": {
         *         "prompt": "The terracotta fox trots along the shelf and knocks over the brass bell",
         *         "reference_image": [
         *           "https://app.example.com/uploads/terracotta-fox.png",
         *           "https://app.example.com/uploads/brass-bell.png"
         *         ],
         *         "resolution": "1080p",
         *         "aspect_ratio": "4:3",
         *         "duration": 8,
         *         "seed": 9052
         *       }
         *     }
         */
        HappyHorseReferenceToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "happyhorse/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and which reference images to use. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The reference images, each at most 10 MB. 1 to 9 items. */
                reference_image: string[];
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Ratio of width to height. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description Length of the video in whole seconds. From 3 to 15. `5` when absent.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `0` when absent.
                 * @default 0
                 */
                seed?: number;
            };
        };
        /**
         * HappyHorse Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "happyhorse/text-to-video",
         *       "input": {
         *         "prompt": "A ferry lowers its ramp and a flock of sheep walks ashore in single file",
         *         "resolution": "1080p",
         *         "aspect_ratio": "9:16",
         *         "duration": 7,
         *         "seed": 2604
         *       }
         *     }
         */
        HappyHorseTextToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "happyhorse/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Ratio of width to height. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description Length of the video in whole seconds. From 3 to 15. `5` when absent.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `0` when absent.
                 * @default 0
                 */
                seed?: number;
            };
        };
        /**
         * HappyHorse Video Edit
         * @description Changes a given video as a text prompt and reference images say.
         * @example {
         *       "model": "happyhorse/video-edit",
         *       "input": {
         *         "prompt": "Replace the red umbrella with the checked one from the picture",
         *         "video_url": "https://app.example.com/uploads/market-walk.mp4",
         *         "reference_image": [
         *           "https://app.example.com/uploads/checked-umbrella.png"
         *         ],
         *         "resolution": "720p",
         *         "audio_setting": "origin"
         *       }
         *     }
         */
        HappyHorseVideoEdit: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "happyhorse/video-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which video. */
            input: {
                /** @description What to change, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The video to change; at most 100 MB. */
                video_url: string;
                /** @description Reference images, each at most 10 MB. At most 5 items; may be empty. */
                reference_image?: string[];
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Sound of the result; `origin` is that of the given video, `auto` leaves it to the model. One of `auto`, `origin`. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                audio_setting?: "auto" | "origin";
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `0` when absent.
                 * @default 0
                 */
                seed?: number;
            };
        };
        /**
         * Ideogram Character
         * @description Draws images of a character, taken from a reference image, in a scene that a text prompt describes.
         * @example {
         *       "model": "ideogram/character",
         *       "input": {
         *         "prompt": "The clockmaker sits at her bench and holds a brass gear up to the lamp",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/clockmaker.webp"
         *         ],
         *         "rendering_speed": "TURBO",
         *         "style": "REALISTIC",
         *         "expand_prompt": true,
         *         "num_images": "4",
         *         "image_size": "landscape_4_3",
         *         "seed": 118,
         *         "negative_prompt": "other people, lettering"
         *       }
         *     }
         */
        IdeogramCharacter: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ideogram/character";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw, and with which character. */
            input: {
                /** @description What the images show, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URLs of pictures of the character, each at most 10 MB. Only the first is used. */
                reference_image_urls: string[];
                /**
                 * @description Trades speed against quality, from `TURBO`, the fastest, to `QUALITY`, the finest. One of `TURBO`, `BALANCED`, `QUALITY`. `BALANCED` when absent.
                 * @default BALANCED
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /**
                 * @description Look of the result; `AUTO` leaves it to the model. One of `AUTO`, `REALISTIC`, `FICTION`. `AUTO` when absent.
                 * @default AUTO
                 * @enum {string}
                 */
                style?: "AUTO" | "REALISTIC" | "FICTION";
                /** @description Whether the prompt is expanded before the generation. What happens when absent is not documented. */
                expand_prompt?: boolean;
                /**
                 * @description How many images to make, as text. From `1` to `4`. `1` when absent.
                 * @default 1
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                /**
                 * @description Shape of the image. One of `square`, `square_hd`, `portrait_4_3`, `portrait_16_9`, `landscape_4_3`, `landscape_16_9`. `square_hd` when absent.
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description What the image should not show, in words. At most 5,000 characters. */
                negative_prompt?: string;
            };
        };
        /**
         * Ideogram Character Edit
         * @description Redraws the masked part of an image with a character taken from a reference image, in one or more versions.
         * @example {
         *       "model": "ideogram/character-edit",
         *       "input": {
         *         "prompt": "The ferryman stands at the rail and waves with his cap",
         *         "image_url": "https://app.example.com/uploads/river-ferry.png",
         *         "mask_url": "https://app.example.com/uploads/river-ferry-mask.png",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/ferryman.png"
         *         ],
         *         "rendering_speed": "QUALITY",
         *         "style": "REALISTIC",
         *         "expand_prompt": false,
         *         "num_images": "2",
         *         "seed": 40318
         *       }
         *     }
         */
        IdeogramCharacterEdit: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ideogram/character-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, where, and with which character. */
            input: {
                /** @description What the masked part should show, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URL of the image to change; at most 10 MB. */
                image_url: string;
                /** @description URL of the mask that marks the part to change; at most 10 MB. */
                mask_url: string;
                /** @description URLs of pictures of the character, each at most 10 MB. Only the first is used. */
                reference_image_urls: string[];
                /**
                 * @description Trades speed against quality, from `TURBO`, the fastest, to `QUALITY`, the finest. One of `TURBO`, `BALANCED`, `QUALITY`. `BALANCED` when absent.
                 * @default BALANCED
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /**
                 * @description Look of the result; `AUTO` leaves it to the model. One of `AUTO`, `REALISTIC`, `FICTION`. `AUTO` when absent.
                 * @default AUTO
                 * @enum {string}
                 */
                style?: "AUTO" | "REALISTIC" | "FICTION";
                /** @description Whether the prompt is expanded before the generation. What happens when absent is not documented. */
                expand_prompt?: boolean;
                /**
                 * @description How many versions to make, as text. From `1` to `4`. `1` when absent.
                 * @default 1
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * Ideogram Character Remix
         * @description Remakes an image as a text prompt says, with a character taken from a reference image, in one or more versions.
         * @example {
         *       "model": "ideogram/character-remix",
         *       "input": {
         *         "prompt": "The beekeeper opens a hive in an orchard, drawn as a woodcut",
         *         "image_url": "https://app.example.com/uploads/orchard.jpg",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/beekeeper.jpg"
         *         ],
         *         "rendering_speed": "BALANCED",
         *         "style": "FICTION",
         *         "expand_prompt": true,
         *         "image_size": "portrait_4_3",
         *         "num_images": "1",
         *         "seed": 7714,
         *         "strength": 0.6,
         *         "negative_prompt": "smoke, gloves",
         *         "image_urls": [
         *           "https://app.example.com/uploads/woodcut-sample.png"
         *         ],
         *         "reference_mask_urls": "https://app.example.com/uploads/beekeeper-mask.png"
         *       }
         *     }
         */
        IdeogramCharacterRemix: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ideogram/character-remix";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to remake, and with which character. */
            input: {
                /** @description What the remade image shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URL of the image to remake; at most 10 MB. */
                image_url: string;
                /** @description URLs of pictures of the character, each at most 10 MB. Only the first is used. */
                reference_image_urls: string[];
                /**
                 * @description Trades speed against quality, from `TURBO`, the fastest, to `QUALITY`, the finest. One of `TURBO`, `BALANCED`, `QUALITY`. `BALANCED` when absent.
                 * @default BALANCED
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /**
                 * @description Look of the result; `AUTO` leaves it to the model. One of `AUTO`, `REALISTIC`, `FICTION`. `AUTO` when absent.
                 * @default AUTO
                 * @enum {string}
                 */
                style?: "AUTO" | "REALISTIC" | "FICTION";
                /** @description Whether the prompt is expanded before the generation. What happens when absent is not documented. */
                expand_prompt?: boolean;
                /**
                 * @description Shape of the image. One of `square`, `square_hd`, `portrait_4_3`, `portrait_16_9`, `landscape_4_3`, `landscape_16_9`. `square_hd` when absent.
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /**
                 * @description How many versions to make, as text. From `1` to `4`. `1` when absent.
                 * @default 1
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description Balance between the given image and the prompt. From 0.1 to 1. `0.8` when absent.
                 * @default 0.8
                 */
                strength?: number;
                /** @description What the image should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /** @description URLs of further reference images, each at most 10 MB. */
                image_urls?: string[];
                /** @description URL of a mask for the reference image; one URL, in spite of the name; at most 10 MB. */
                reference_mask_urls?: string;
            };
        };
        /**
         * Ideogram V3 Edit
         * @description Redraws the masked part of an image as a text prompt says.
         * @example {
         *       "model": "ideogram/v3-edit",
         *       "input": {
         *         "prompt": "A bowl of green pears in place of the vase",
         *         "image_url": "https://app.example.com/uploads/kitchen-table.jpg",
         *         "mask_url": "https://app.example.com/uploads/kitchen-table-mask.png",
         *         "rendering_speed": "QUALITY",
         *         "expand_prompt": false,
         *         "seed": 92650
         *       }
         *     }
         */
        IdeogramV3Edit: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ideogram/v3-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and where. */
            input: {
                /** @description What the masked part should show, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * Format: uri
                 * @description URL of the image to change; at most 10 MB.
                 */
                image_url: string;
                /**
                 * Format: uri
                 * @description URL of the mask that marks the part to change; at most 10 MB.
                 */
                mask_url: string;
                /**
                 * @description Trades speed against quality, from `TURBO`, the fastest, to `QUALITY`, the finest. One of `TURBO`, `BALANCED`, `QUALITY`. `BALANCED` when absent.
                 * @default BALANCED
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /**
                 * @description Whether the prompt is expanded before the generation. `true` when absent.
                 * @default true
                 */
                expand_prompt?: boolean;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * Ideogram V3 Reframe
         * @deprecated
         * @description Extends an image to another shape. The vendor's pages no longer have it. It still worked on 2026-06-11; whether it does today is not known.
         * @example {
         *       "model": "ideogram/v3-reframe",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/market-square.jpg",
         *         "image_size": "landscape_16_9",
         *         "rendering_speed": "QUALITY",
         *         "style": "REALISTIC",
         *         "num_images": "2",
         *         "seed": 318
         *       }
         *     }
         */
        IdeogramV3Reframe: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ideogram/v3-reframe";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to extend, and to which shape. */
            input: {
                /**
                 * Format: uri
                 * @description URL of the image to extend; at most 10 MB.
                 */
                image_url: string;
                /**
                 * @description Shape of the result. One of `square`, `square_hd`, `portrait_4_3`, `portrait_16_9`, `landscape_4_3`, `landscape_16_9`.
                 * @enum {string}
                 */
                image_size: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /**
                 * @description Trades speed against quality, from `TURBO`, the fastest, to `QUALITY`, the finest. One of `TURBO`, `BALANCED`, `QUALITY`. What happens when absent is not documented.
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /**
                 * @description Look of the result; `AUTO` leaves it to the model. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`. What happens when absent is not documented.
                 * @enum {string}
                 */
                style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
                /**
                 * @description How many versions to make, as text. From `1` to `4`. What happens when absent is not documented.
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * Ideogram V3 Remix
         * @description Remakes an image as a text prompt says, in one or more versions.
         * @example {
         *       "model": "ideogram/v3-remix",
         *       "input": {
         *         "prompt": "The same harbour crane as a poster in three flat colours",
         *         "image_url": "https://app.example.com/uploads/harbour-crane.jpg",
         *         "rendering_speed": "BALANCED",
         *         "style": "DESIGN",
         *         "expand_prompt": false,
         *         "image_size": "portrait_16_9",
         *         "num_images": "3",
         *         "seed": 5501,
         *         "strength": 0.45,
         *         "negative_prompt": "gradients, photographs"
         *       }
         *     }
         */
        IdeogramV3Remix: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ideogram/v3-remix";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to remake, and how. */
            input: {
                /** @description What the remade image shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * Format: uri
                 * @description URL of the image to remake; at most 10 MB.
                 */
                image_url: string;
                /**
                 * @description Trades speed against quality, from `TURBO`, the fastest, to `QUALITY`, the finest. One of `TURBO`, `BALANCED`, `QUALITY`. What happens when absent is not documented.
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /**
                 * @description Look of the result; `AUTO` leaves it to the model. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`. What happens when absent is not documented.
                 * @enum {string}
                 */
                style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
                /** @description Whether the prompt is expanded before the generation. What happens when absent is not documented. */
                expand_prompt?: boolean;
                /**
                 * @description Shape of the image. One of `square`, `square_hd`, `portrait_4_3`, `portrait_16_9`, `landscape_4_3`, `landscape_16_9`. What happens when absent is not documented.
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /**
                 * @description How many versions to make, as text. From `1` to `4`. What happens when absent is not documented.
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description Balance between the given image and the prompt. From 0.01 to 1. What happens when absent is not documented. */
                strength?: number;
                /** @description What the image should not show, in words. At most 5,000 characters. */
                negative_prompt?: string;
            };
        };
        /**
         * Ideogram V3 Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "ideogram/v3-text-to-image",
         *       "input": {
         *         "prompt": "A shop sign reading \"Open until the bread is gone\" above a bakery door",
         *         "rendering_speed": "QUALITY",
         *         "style": "DESIGN",
         *         "expand_prompt": false,
         *         "image_size": "landscape_16_9",
         *         "seed": 31,
         *         "negative_prompt": "people, cars"
         *       }
         *     }
         */
        IdeogramV3TextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "ideogram/v3-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Trades speed against quality, from `TURBO`, the fastest, to `QUALITY`, the finest. One of `TURBO`, `BALANCED`, `QUALITY`. What happens when absent is not documented.
                 * @enum {string}
                 */
                rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
                /**
                 * @description Look of the result; `AUTO` leaves it to the model. One of `AUTO`, `GENERAL`, `REALISTIC`, `DESIGN`. What happens when absent is not documented.
                 * @enum {string}
                 */
                style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
                /** @description Whether the prompt is expanded before the generation. What happens when absent is not documented. */
                expand_prompt?: boolean;
                /**
                 * @description Shape of the image. One of `square`, `square_hd`, `portrait_4_3`, `portrait_16_9`, `landscape_4_3`, `landscape_16_9`. What happens when absent is not documented.
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description What the image should not show, in words. At most 5,000 characters. */
                negative_prompt?: string;
            };
        };
        /**
         * Infinitalk from Audio
         * @description Animates an image to an audio file, as a text prompt says.
         * @example {
         *       "model": "infinitalk/from-audio",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/museum-guide.png",
         *         "audio_url": "https://app.example.com/uploads/welcome-speech.mp3",
         *         "prompt": "A museum guide greets her visitors with a smile and small gestures",
         *         "resolution": "720p",
         *         "seed": 15000
         *       }
         *     }
         */
        InfinitalkFromAudio: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "infinitalk/from-audio";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which image to animate, and to which audio. */
            input: {
                /** @description The image to animate; at most 10 MB. */
                image_url: string;
                /** @description The audio to animate the image to; at most 10 MB. */
                audio_url: string;
                /** @description What happens in the video, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`. `480p` when absent.
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /** @description Steers the randomness of the generation. From 10,000 to 1,000,000. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * Kling 2.6 Image to Video
         * @description Makes a video, with or without sound, from one image and a text prompt.
         * @example {
         *       "model": "kling-2.6/image-to-video",
         *       "input": {
         *         "prompt": "The street musician lifts her bow and plays a slow waltz while pigeons walk past",
         *         "image_urls": [
         *           "https://app.example.com/uploads/violinist-square.jpg"
         *         ],
         *         "sound": true,
         *         "duration": "10"
         *       }
         *     }
         */
        "Kling2.6ImageToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-2.6/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 1,000 characters. */
                prompt: string;
                /** @description The image to work from; at most 10 MB. At most 1 item. */
                image_urls: string[];
                /** @description Whether the video has sound. */
                sound: boolean;
                /**
                 * @description Length of the video in seconds. One of `5`, `10`.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
            };
        };
        /**
         * Kling 2.6 Motion Control
         * @description Makes a video in which the character of an image moves as in a given video.
         * @example {
         *       "model": "kling-2.6/motion-control",
         *       "input": {
         *         "prompt": "The scarecrow dances on a stubble field in the evening sun",
         *         "input_urls": [
         *           "https://app.example.com/uploads/scarecrow.png"
         *         ],
         *         "video_urls": [
         *           "https://app.example.com/uploads/folk-dance.mp4"
         *         ],
         *         "character_orientation": "video",
         *         "mode": "1080p"
         *       }
         *     }
         */
        "Kling2.6MotionControl": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-2.6/motion-control";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which character to move, and which video to take the motion from. */
            input: {
                /** @description What the video shows besides the motion, in words. At most 2,500 characters. */
                prompt?: string;
                /** @description The image of the character; at most 10 MB. At most 1 item. */
                input_urls: string[];
                /** @description The video to take the motion from; at most 100 MB. `character_orientation` limits its length. At most 1 item. */
                video_urls: string[];
                /**
                 * @description Whether the character faces as in the image or as in the video. With `image` the given video lasts at most 10 seconds, with `video` at most 30. One of `image`, `video`.
                 * @default video
                 * @enum {string}
                 */
                character_orientation: "image" | "video";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`.
                 * @default 720p
                 * @enum {string}
                 */
                mode: "720p" | "1080p";
            };
        };
        /**
         * Kling 2.6 Text to Video
         * @description Makes a video, with or without sound, from a text prompt.
         * @example {
         *       "model": "kling-2.6/text-to-video",
         *       "input": {
         *         "prompt": "Rain drums on a tin roof, then a blackbird starts to sing as the clouds part",
         *         "sound": true,
         *         "aspect_ratio": "16:9",
         *         "duration": "10"
         *       }
         *     }
         */
        "Kling2.6TextToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-2.6/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. At most 1,000 characters. */
                prompt: string;
                /** @description Whether the video has sound. */
                sound: boolean;
                /**
                 * @description Ratio of width to height of the video. One of `1:1`, `16:9`, `9:16`.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "16:9" | "9:16";
                /**
                 * @description Length of the video in seconds. One of `5`, `10`.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
            };
        };
        /**
         * Kling 3.0 Omni Image to Video
         * @description Makes a video from one image, or from a first and a last frame, and a text prompt.
         * @example {
         *       "model": "kling-3.0-omni/image-to-video",
         *       "input": {
         *         "prompt": "The fishmonger lays out the morning catch while gulls circle above the stall",
         *         "image_urls": [
         *           "https://app.example.com/uploads/market-stall.jpg"
         *         ],
         *         "duration": 6,
         *         "resolution": "1080p",
         *         "aspect_ratio": "auto",
         *         "audio": true,
         *         "elements": [
         *           {
         *             "name": "gull",
         *             "description": "A grey gull with a dark beak",
         *             "element_input_urls": [
         *               "https://app.example.com/uploads/gull-in-flight.mp4"
         *             ],
         *             "start_time": 0,
         *             "end_time": 4000
         *           }
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "kling-3.0-omni/image-to-video",
         *       "input": {
         *         "prompt": "The snow on the roof melts and the first crocuses come up in front of the hut",
         *         "image_urls": [
         *           "https://app.example.com/uploads/hut-in-winter.png",
         *           "https://app.example.com/uploads/hut-in-spring.png"
         *         ],
         *         "duration": 5,
         *         "aspect_ratio": "16:9"
         *       }
         *     }
         * @example {
         *       "model": "kling-3.0-omni/image-to-video",
         *       "input": {
         *         "prompt": "A watchmaker repairs an old pocket watch",
         *         "image_urls": [
         *           "https://app.example.com/uploads/watchmaker-bench.jpg"
         *         ],
         *         "duration": 8,
         *         "customize_multi_shots": true,
         *         "multi_prompt": [
         *           {
         *             "duration": 5,
         *             "prompt": "Tweezers set a tiny gear into the open watch"
         *           },
         *           {
         *             "duration": 3,
         *             "prompt": "The hands of the watch begin to turn"
         *           }
         *         ]
         *       }
         *     }
         */
        "Kling3.0OmniImageToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0-omni/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words; not blank. At most 3,072 characters. */
                prompt: string;
                /** @description The image to work from, or the first and the last frame, each an http, https or oss URL. 1 to 2 items. */
                image_urls: string[];
                /**
                 * @description Length of the video in seconds. From 3 to 15. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`, `4k`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
                /**
                 * @description Ratio of width to height of the video; `auto` leaves it to the model. One of `16:9`, `9:16`, `1:1`, `auto`. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
                /** @description Whether the video has sound. What happens when absent is not documented. */
                audio?: boolean;
                /** @description Whether `multi_prompt` sets the shots one by one. `false` when absent with two images; what happens when absent with one is not documented. */
                customize_multi_shots?: boolean;
                /** @description Whether the model should favour several shots over one. What happens when absent is not documented. */
                prefer_multi_shots?: boolean;
                /** @description The shots in their order. Only with `customize_multi_shots`. 1 to 6 items. */
                multi_prompt?: {
                    /** @description Length of the shot in seconds. From 1 to 15. */
                    duration: number;
                    /** @description What the shot shows, in words. 1 to 512 characters. */
                    prompt: string;
                }[];
                /**
                 * @description People, animals or things that the prompts refer to. At most 3 items. Empty when absent.
                 * @default []
                 */
                elements?: {
                    /** @description Name of the element, to call it by in a prompt. */
                    name: string;
                    /** @description What the element is, in words. */
                    description: string;
                    /** @description Files that show the element, each an http, https or oss URL. 1 to 4 items. */
                    element_input_urls: string[];
                    /**
                     * @description Recordings of how the element sounds, each an http, https or oss URL. Empty when absent.
                     * @default []
                     */
                    element_input_audio_urls?: string[];
                    /**
                     * @description Where the used part of a video element starts, in the unit of `end_time`; with one image, not negative. `0` when absent.
                     * @default 0
                     */
                    start_time?: number;
                    /**
                     * @description Where the used part of a video element ends; with one image, 3000 or more. Its default suggests milliseconds. `8000` when absent.
                     * @default 8000
                     */
                    end_time?: number;
                }[];
            };
        };
        /**
         * Kling 3.0 Omni Reference to Video
         * @description Makes a video from a text prompt and reference images, a reference video, or both.
         * @example {
         *       "model": "kling-3.0-omni/reference-to-video",
         *       "input": {
         *         "prompt": "The girl from the first image flies the kite from the second one over a wide beach",
         *         "image_urls": [
         *           "https://app.example.com/uploads/girl-in-raincoat.jpg",
         *           "https://app.example.com/uploads/dragon-kite.png"
         *         ],
         *         "duration": 7,
         *         "resolution": "1080p",
         *         "aspect_ratio": "16:9",
         *         "audio": true,
         *         "elements": [
         *           {
         *             "name": "spaniel",
         *             "description": "A wet spaniel that follows the girl",
         *             "element_input_urls": [
         *               "https://app.example.com/uploads/spaniel.jpg"
         *             ]
         *           }
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "kling-3.0-omni/reference-to-video",
         *       "input": {
         *         "prompt": "The same walk through the forest, now in heavy snowfall",
         *         "video_urls": [
         *           "https://app.example.com/uploads/forest-walk.mp4"
         *         ],
         *         "resolution": "720p",
         *         "aspect_ratio": "auto",
         *         "audio": false
         *       }
         *     }
         * @example {
         *       "model": "kling-3.0-omni/reference-to-video",
         *       "input": {
         *         "prompt": "The robot from the image crosses the bridge with the camera moving as in the video",
         *         "image_urls": [
         *           "https://app.example.com/uploads/tin-robot.png"
         *         ],
         *         "video_urls": [
         *           "https://app.example.com/uploads/bridge-dolly-shot.mov"
         *         ],
         *         "duration": 5,
         *         "aspect_ratio": "9:16",
         *         "audio": false
         *       }
         *     }
         * @example {
         *       "model": "kling-3.0-omni/reference-to-video",
         *       "input": {
         *         "prompt": "An afternoon in the workshop of the carpenter from the image",
         *         "image_urls": [
         *           "https://app.example.com/uploads/carpenter.jpg"
         *         ],
         *         "duration": 8,
         *         "audio": true,
         *         "customize_multi_shots": true,
         *         "multi_prompt": [
         *           {
         *             "prompt": "The carpenter planes a long oak board",
         *             "duration": 5
         *           },
         *           {
         *             "prompt": "Wood shavings fall onto a sleeping cat",
         *             "duration": 3
         *           }
         *         ]
         *       }
         *     }
         */
        "Kling3.0OmniReferenceToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0-omni/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and which references to use. */
            input: {
                /** @description What the video shows, in words. 1 to 3,072 characters. */
                prompt: string;
                /** @description Reference images, each an http, https or oss URL. Elements made of images count towards the limit, which is 4 with a video. At most 7 items. */
                image_urls?: string[];
                /** @description Reference video; an http, https or oss URL. Not together with the fields for several shots. Exactly 1 item. */
                video_urls?: string[];
                /**
                 * @description Length of the video in seconds. Not with `video_urls` alone. From 3 to 15. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`, `4k`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
                /**
                 * @description Ratio of width to height of the result. With `video_urls` alone it has to be `auto`; otherwise it cannot be `auto`. One of `16:9`, `9:16`, `1:1`, `auto`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
                /** @description Whether the result has sound. With a video it has to be given as `false`. What happens when absent without a video is not documented. */
                audio?: boolean;
                /** @description Whether `multi_prompt` sets the shots one by one. Not with a video. What happens when absent is not documented. */
                customize_multi_shots?: boolean;
                /** @description Whether the model should favour several shots over one. Not with a video. What happens when absent is not documented. */
                prefer_multi_shots?: boolean;
                /** @description The shots in their order. Only with `customize_multi_shots`, not with a video. 1 to 6 items. */
                multi_prompt?: {
                    /** @description What the shot shows, in words. 1 to 512 characters. */
                    prompt: string;
                    /** @description Length of the shot in seconds. From 1 to 15. */
                    duration: number;
                }[];
                /**
                 * @description People, animals or things that the prompts refer to. Elements made of images count towards the limit of `image_urls`. Empty when absent.
                 * @default []
                 */
                elements?: {
                    /** @description Name of the element, to call it by in a prompt. */
                    name: string;
                    /** @description What the element is, in words. */
                    description: string;
                    /** @description Files that show the element, each an http, https or oss URL. 1 to 4 items. */
                    element_input_urls: string[];
                    /**
                     * @description Recordings of how the element sounds, each an http, https or oss URL. Empty when absent.
                     * @default []
                     */
                    element_input_audio_urls?: string[];
                    /**
                     * @description Where the used part of a video element starts, in the unit of `end_time`. `0` when absent.
                     * @default 0
                     */
                    start_time?: number;
                    /**
                     * @description Where the used part of a video element ends. Its default suggests milliseconds. `8000` when absent.
                     * @default 8000
                     */
                    end_time?: number;
                }[];
            };
        };
        /**
         * Kling 3.0 Omni Text to Video
         * @description Makes a video in one shot or several from text prompts.
         * @example {
         *       "model": "kling-3.0-omni/text-to-video",
         *       "input": {
         *         "prompt": "A morning at a small railway station in the mountains",
         *         "customize_multi_shots": true,
         *         "multi_prompt": [
         *           {
         *             "prompt": "The stationmaster sweeps fresh snow off the platform",
         *             "duration": 4
         *           },
         *           {
         *             "prompt": "A red railcar rolls in and the stationmaster raises a hand",
         *             "duration": 6
         *           }
         *         ],
         *         "elements": [
         *           {
         *             "name": "stationmaster",
         *             "description": "A tall woman in a blue uniform coat",
         *             "element_input_urls": [
         *               "https://app.example.com/uploads/stationmaster-front.jpg",
         *               "https://app.example.com/uploads/stationmaster-back.jpg"
         *             ]
         *           }
         *         ],
         *         "audio": true,
         *         "resolution": "1080p",
         *         "aspect_ratio": "16:9",
         *         "duration": 10
         *       }
         *     }
         * @example {
         *       "model": "kling-3.0-omni/text-to-video",
         *       "input": {
         *         "prompt": "A hedgehog crosses a garden path under a full moon",
         *         "customize_multi_shots": false,
         *         "prefer_multi_shots": true,
         *         "aspect_ratio": "9:16",
         *         "duration": 5
         *       }
         *     }
         */
        "Kling3.0OmniTextToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0-omni/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, in one shot or in several. */
            input: {
                /** @description What the video shows, in words. 1 to 3,072 characters. */
                prompt: string;
                /**
                 * @description Whether `multi_prompt` sets the shots one by one; it is then required. Set this to `false` for a video without `multi_prompt`. `true` when absent.
                 * @default true
                 */
                customize_multi_shots?: boolean;
                /** @description Whether the model should favour several shots over one. Not together with `customize_multi_shots`, which has to be false then. What happens when absent is not documented. */
                prefer_multi_shots?: boolean;
                /**
                 * @description The shots in their order. Only with `customize_multi_shots`, and then not empty. At most 6 items. Empty when absent.
                 * @default []
                 */
                multi_prompt?: {
                    /** @description What the shot shows, in words. 1 to 512 characters. */
                    prompt: string;
                    /** @description Length of the shot in seconds. From 1 to 15. */
                    duration: number;
                }[];
                /**
                 * @description People, animals or things that the prompts refer to. Empty when absent.
                 * @default []
                 */
                elements?: {
                    /** @description Name of the element, to call it by in a prompt. Not empty. */
                    name: string;
                    /** @description What the element is, in words. Not empty. */
                    description: string;
                    /** @description Files that show the element, each an http, https or oss URL. 1 to 4 items. */
                    element_input_urls: string[];
                    /**
                     * @description Recordings of how the element sounds, each an http, https or oss URL. Empty when absent.
                     * @default []
                     */
                    element_input_audio_urls?: string[];
                }[];
                /**
                 * @description Whether the video has sound. `false` when absent.
                 * @default false
                 */
                audio?: boolean;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`, `4k`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
                /**
                 * @description Ratio of width to height of the video. One of `16:9`, `9:16`, `1:1`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /**
                 * @description Length of the video in seconds. From 3 to 15. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
            };
        };
        /**
         * Kling 3.0 Omni Transformation
         * @description Changes a given video as a text prompt says, with optional reference images.
         * @example {
         *       "model": "kling-3.0-omni/transformation",
         *       "input": {
         *         "prompt": "Replace the bicycle with the donkey and leave the street as it is",
         *         "video_urls": [
         *           "https://app.example.com/uploads/street-cyclist.mp4"
         *         ],
         *         "resolution": "1080p",
         *         "aspect_ratio": "auto",
         *         "audio": false,
         *         "elements": [
         *           {
         *             "name": "donkey",
         *             "description": "A grey donkey with a straw hat",
         *             "element_input_urls": [
         *               "https://app.example.com/uploads/donkey-left.jpg",
         *               "https://app.example.com/uploads/donkey-right.jpg"
         *             ]
         *           }
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "kling-3.0-omni/transformation",
         *       "input": {
         *         "prompt": "Paint the whole clip in the watercolour style of the image",
         *         "video_urls": [
         *           "https://app.example.com/uploads/canal-boats.mp4"
         *         ],
         *         "image_urls": [
         *           "https://app.example.com/uploads/watercolour-sheet.png"
         *         ],
         *         "duration": "5",
         *         "resolution": "720p",
         *         "aspect_ratio": "16:9",
         *         "audio": false
         *       }
         *     }
         */
        "Kling3.0OmniTransformation": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0-omni/transformation";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which video. */
            input: {
                /** @description What to change, in words. 1 to 3,072 characters. */
                prompt: string;
                /** @description The video to change; at most 200 MB, an http, https or oss URL. Exactly 1 item. */
                video_urls: string[];
                /** @description Reference images, each an http, https or oss URL and at most 50 MB. Elements made of images count towards the limit. At most 4 items. */
                image_urls?: string[];
                /** @description Length of the result in seconds, as text. Only with images. What happens when absent is not documented. */
                duration?: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`, `4k`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
                /**
                 * @description Ratio of width to height of the result. Without images it has to be `auto`, which is also used when absent. With images it cannot be `auto`, and `16:9` is used when absent. One of `16:9`, `9:16`, `1:1`, `auto`.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
                /**
                 * @description Whether the result has sound. It cannot have any, because a video is given. What happens when absent is not documented.
                 * @constant
                 */
                audio?: false;
                /**
                 * @description People, animals or things that the prompt refers to. Elements made of images count towards the limit of `image_urls`. Empty when absent.
                 * @default []
                 */
                elements?: {
                    /** @description Name of the element, to call it by in a prompt. Not empty. */
                    name: string;
                    /** @description What the element is, in words. Not empty. */
                    description: string;
                    /** @description Files that show the element, each an http, https or oss URL. 1 to 4 items. */
                    element_input_urls: string[];
                    /**
                     * @description Recordings of how the element sounds, each an http, https or oss URL. Empty when absent.
                     * @default []
                     */
                    element_input_audio_urls?: string[];
                }[];
            };
        };
        /**
         * Kling 3.0 Motion Control
         * @description Makes a video in which the character of an image moves as in a given video; the vendor's page calls `callBackUrl` required here.
         * @example {
         *       "model": "kling-3.0/motion-control",
         *       "input": {
         *         "prompt": "A clay puppet practises tai chi in a courtyard",
         *         "input_urls": [
         *           "https://app.example.com/uploads/clay-puppet.jpg"
         *         ],
         *         "video_urls": [
         *           "https://app.example.com/uploads/tai-chi-lesson.mp4"
         *         ],
         *         "mode": "pro",
         *         "character_orientation": "image",
         *         "background_source": "input_image"
         *       }
         *     }
         */
        "Kling3.0MotionControl": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0/motion-control";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which character to move, and which video to take the motion from. */
            input: {
                /** @description What the video shows besides the motion, in words. At most 2,500 characters. */
                prompt?: string;
                /** @description The image of the character. */
                input_urls: string[];
                /** @description The video to take the motion from. `character_orientation` limits its length. */
                video_urls: string[];
                /**
                 * @description Quality of the video; `pro` is the higher one. One of `std`, `pro`. What happens when absent is not documented.
                 * @enum {string}
                 */
                mode?: "std" | "pro";
                /**
                 * @description Whether the character faces as in the image or as in the video. With `image` the given video lasts at most 10 seconds, with `video` at most 30. One of `image`, `video`. What happens when absent is not documented.
                 * @enum {string}
                 */
                character_orientation?: "image" | "video";
                /**
                 * @description Whether the background is that of the given video or that of the image. One of `input_video`, `input_image`. What happens when absent is not documented.
                 * @enum {string}
                 */
                background_source?: "input_video" | "input_image";
            };
        };
        /**
         * Kling 3.0 Video
         * @description Makes a video in one shot or several from text prompts and, optionally, frames and elements.
         * @example {
         *       "model": "kling-3.0/video",
         *       "input": {
         *         "prompt": "@terrier runs down the pier, stops at the last plank and barks at the waves",
         *         "image_urls": [
         *           "https://app.example.com/uploads/pier-empty.jpg",
         *           "https://app.example.com/uploads/pier-end.jpg"
         *         ],
         *         "sound": true,
         *         "duration": "8",
         *         "aspect_ratio": "16:9",
         *         "mode": "pro",
         *         "multi_shots": false,
         *         "kling_elements": [
         *           {
         *             "name": "terrier",
         *             "description": "A small brown terrier with a red collar",
         *             "element_input_urls": [
         *               "https://app.example.com/uploads/terrier-front.jpg",
         *               "https://app.example.com/uploads/terrier-side.jpg"
         *             ]
         *           }
         *         ]
         *       }
         *     }
         * @example {
         *       "model": "kling-3.0/video",
         *       "input": {
         *         "image_urls": [
         *           "https://app.example.com/uploads/pottery-studio.jpg"
         *         ],
         *         "sound": false,
         *         "duration": "9",
         *         "mode": "std",
         *         "multi_shots": true,
         *         "multi_prompt": [
         *           {
         *             "prompt": "Hands press a lump of clay onto the turning wheel",
         *             "duration": 4
         *           },
         *           {
         *             "prompt": "The finished bowl stands on a shelf and dries in the sun",
         *             "duration": 5
         *           }
         *         ]
         *       }
         *     }
         */
        "Kling3.0Video": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0/video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, in one shot or in several. */
            input: {
                /** @description What the video shows, in words; an element is called by `@` and its name. Used, and required, when `multi_shots` is false. */
                prompt?: string;
                /** @description The first frame and, when `multi_shots` is false, the last. With `multi_shots`, the first frame only. */
                image_urls?: string[];
                /**
                 * @description Whether the video has sound.
                 * @default false
                 */
                sound: boolean;
                /**
                 * @description Length of the video in seconds. From `3` to `15`.
                 * @default 5
                 * @enum {string}
                 */
                duration: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
                /**
                 * @description Ratio of width to height of the video. May be left out when `image_urls` is given; the images then decide. One of `16:9`, `9:16`, `1:1`.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /**
                 * @description Resolution of the video; `pro` is higher than `std`. One of `std`, `pro`, `4K`.
                 * @default pro
                 * @enum {string}
                 */
                mode: "std" | "pro" | "4K";
                /**
                 * @description Whether the video has the shots of `multi_prompt` rather than the single one of `prompt`.
                 * @default false
                 */
                multi_shots: boolean;
                /** @description The shots in their order. Used, and required, when `multi_shots` is true. At most 5 items. */
                multi_prompt?: {
                    /** @description What the shot shows, in words. At most 500 characters. */
                    prompt: string;
                    /** @description Length of the shot in seconds. From 1 to 12. */
                    duration: number;
                }[];
                /** @description People, animals or things that the prompts refer to. The used part of a video lasts 3,000 to 8,000 milliseconds. At most 3 items. */
                kling_elements?: {
                    /** @description Name of the element; a prompt calls it by `@` and this name. */
                    name: string;
                    /** @description What the element is, in words. */
                    description: string;
                    /** @description The images or the video that show the element. A single URL needs `start_time` or `end_time`, since it is a video. At most 4 items. */
                    element_input_urls: string[];
                    /** @description Recordings of how the element sounds. */
                    element_input_audio_urls?: string[];
                    /** @description Where the used part of a video element starts, in milliseconds. Only for an element that is a video. What happens when absent is not documented. */
                    start_time?: number;
                    /** @description Where the used part of a video element ends, in milliseconds. Only for an element that is a video. What happens when absent is not documented. */
                    end_time?: number;
                }[];
            };
        };
        /**
         * Kling AI Avatar Pro
         * @description Makes a video, in pro quality, in which the character of an image speaks along with a recording.
         * @example {
         *       "model": "kling/ai-avatar-pro",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/gardener-portrait.jpg",
         *         "audio_url": "https://app.example.com/uploads/pruning-advice.mp3",
         *         "prompt": "The gardener speaks calmly, nods now and then and glances at the tomato plants beside her"
         *       }
         *     }
         */
        KlingAIAvatarPro: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/ai-avatar-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Who speaks, and what. */
            input: {
                /** @description URL of the image of the character; at most 10 MB. */
                image_url: string;
                /** @description URL of the recording that the character speaks; at most 100 MB and 5 minutes. */
                audio_url: string;
                /** @description How the character behaves, in words. At most 5,000 characters. */
                prompt: string;
            };
        };
        /**
         * Kling AI Avatar Standard
         * @description Makes a video, in standard quality, in which the character of an image speaks along with a recording.
         * @example {
         *       "model": "kling/ai-avatar-standard",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/sailor-on-deck.png",
         *         "audio_url": "https://app.example.com/uploads/harbour-story.wav",
         *         "prompt": "The old sailor smiles while he talks and keeps both hands on the railing"
         *       }
         *     }
         */
        KlingAIAvatarStandard: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/ai-avatar-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Who speaks, and what. */
            input: {
                /** @description URL of the image of the character; at most 10 MB. */
                image_url: string;
                /** @description URL of the recording that the character speaks; at most 100 MB and 5 minutes. */
                audio_url: string;
                /** @description How the character behaves, in words. At most 5,000 characters. */
                prompt: string;
            };
        };
        /**
         * Kling V2.1 Master Image to Video
         * @description Makes a video from an image and a text prompt, with the master edition of Kling 2.1.
         * @example {
         *       "model": "kling/v2-1-master-image-to-video",
         *       "input": {
         *         "prompt": "The kettle begins to steam and the window behind it slowly mists over",
         *         "image_url": "https://app.example.com/uploads/kitchen-kettle.jpg",
         *         "duration": "10",
         *         "negative_prompt": "blur, shaking camera",
         *         "cfg_scale": 0.6
         *       }
         *     }
         */
        "KlingV2.1MasterImageToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-1-master-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URL of the image that the video starts from; at most 10 MB. */
                image_url: string;
                /**
                 * @description Length of the video in seconds. One of `5`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * @description How closely the video keeps to the prompt. From 0 to 1. `0.5` when absent.
                 * @default 0.5
                 */
                cfg_scale?: number;
            };
        };
        /**
         * Kling V2.1 Master Text to Video
         * @description Makes a video from a text prompt, with the master edition of Kling 2.1.
         * @example {
         *       "model": "kling/v2-1-master-text-to-video",
         *       "input": {
         *         "prompt": "A yellow tram climbs a steep, wet street at dawn while shopkeepers raise their shutters",
         *         "duration": "10",
         *         "aspect_ratio": "16:9",
         *         "negative_prompt": "text, watermark",
         *         "cfg_scale": 0.5
         *       }
         *     }
         */
        "KlingV2.1MasterTextToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-1-master-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Length of the video in seconds. One of `5`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
                /**
                 * @description Ratio of width to height of the video. One of `16:9`, `9:16`, `1:1`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * @description How closely the video keeps to the prompt. From 0 to 1. `0.5` when absent.
                 * @default 0.5
                 */
                cfg_scale?: number;
            };
        };
        /**
         * Kling V2.1 Pro
         * @description Makes a video from an image and a text prompt, with an optional end image.
         * @example {
         *       "model": "kling/v2-1-pro",
         *       "input": {
         *         "prompt": "The bud opens petal by petal until the poppy is in full bloom",
         *         "image_url": "https://app.example.com/uploads/poppy-bud.png",
         *         "duration": "5",
         *         "negative_prompt": "insects",
         *         "cfg_scale": 0.7,
         *         "tail_image_url": "https://app.example.com/uploads/poppy-open.png"
         *       }
         *     }
         */
        "KlingV2.1Pro": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-1-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URL of the image that the video starts from; at most 10 MB. */
                image_url: string;
                /**
                 * @description Length of the video in seconds. One of `5`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * @description How closely the video keeps to the prompt. From 0 to 1. `0.5` when absent.
                 * @default 0.5
                 */
                cfg_scale?: number;
                /** @description URL of the image that the video ends on; at most 10 MB. Without it, only the start image is used. */
                tail_image_url?: string;
            };
        };
        /**
         * Kling V2.1 Standard
         * @description Makes a video from an image and a text prompt, with the standard edition of Kling 2.1.
         * @example {
         *       "model": "kling/v2-1-standard",
         *       "input": {
         *         "prompt": "Wind goes through the barley from left to right and a kite rises behind the hill",
         *         "image_url": "https://app.example.com/uploads/barley-field.jpg",
         *         "duration": "5",
         *         "negative_prompt": "people",
         *         "cfg_scale": 0.5
         *       }
         *     }
         */
        "KlingV2.1Standard": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-1-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URL of the image that the video starts from; at most 10 MB. */
                image_url: string;
                /**
                 * @description Length of the video in seconds. One of `5`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * @description How closely the video keeps to the prompt. From 0 to 1. `0.5` when absent.
                 * @default 0.5
                 */
                cfg_scale?: number;
            };
        };
        /**
         * Kling V2.5 Turbo Image to Video Pro
         * @description Makes a video from an image and a text prompt, with an optional end image.
         * @example {
         *       "model": "kling/v2-5-turbo-image-to-video-pro",
         *       "input": {
         *         "prompt": "The tide comes in around the sandcastle until only its flag is left above the water",
         *         "image_url": "https://app.example.com/uploads/sandcastle-dry.jpg",
         *         "tail_image_url": "https://app.example.com/uploads/sandcastle-flooded.jpg",
         *         "duration": "10",
         *         "negative_prompt": "birds",
         *         "cfg_scale": 0.4
         *       }
         *     }
         */
        "KlingV2.5TurboImageToVideoPro": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-5-turbo-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 2,500 characters. */
                prompt: string;
                /** @description URL of the image that the video starts from; at most 10 MB. */
                image_url: string;
                /** @description URL of the image that the video ends on; at most 10 MB. Without it, only the start image is used. */
                tail_image_url?: string;
                /**
                 * @description Length of the video in seconds. One of `5`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * @description How closely the video keeps to the prompt. From 0 to 1. `0.5` when absent.
                 * @default 0.5
                 */
                cfg_scale?: number;
            };
        };
        /**
         * Kling V2.5 Turbo Text to Video Pro
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "kling/v2-5-turbo-text-to-video-pro",
         *       "input": {
         *         "prompt": "A baker dusts a wooden table with flour and the light from the oven makes the dust glow",
         *         "duration": "5",
         *         "aspect_ratio": "9:16",
         *         "negative_prompt": "faces, cartoon look",
         *         "cfg_scale": 0.5
         *       }
         *     }
         */
        "KlingV2.5TurboTextToVideoPro": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-5-turbo-text-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. At most 2,500 characters. */
                prompt: string;
                /**
                 * @description Length of the video in seconds. One of `5`, `10`. Required since 2026-10-07, which the vendor is not known to enforce. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration: "5" | "10";
                /**
                 * @description Ratio of width to height of the video. One of `16:9`, `9:16`, `1:1`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /** @description What the video should not show, in words. At most 2,500 characters. */
                negative_prompt?: string;
                /**
                 * @description How closely the video keeps to the prompt. From 0 to 1. `0.5` when absent.
                 * @default 0.5
                 */
                cfg_scale?: number;
            };
        };
        /**
         * Kling V3 Turbo Image to Video
         * @description Makes a video from images and a text prompt.
         * @example {
         *       "model": "kling/v3-turbo-image-to-video",
         *       "input": {
         *         "prompt": "The paper lanterns are lit one after the other and begin to sway",
         *         "image_urls": [
         *           "https://app.example.com/uploads/lantern-alley.webp"
         *         ],
         *         "duration": "5",
         *         "resolution": "1080p"
         *       }
         *     }
         */
        KlingV3TurboImageToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v3-turbo-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to set in motion, and how. */
            input: {
                /** @description What happens in the video, in words. At most 2,500 characters. */
                prompt: string;
                /** @description The images to work from, each at most 10 MB. */
                image_urls: string[];
                /**
                 * @description Length of the video in seconds, as text. From `3` to `15`.
                 * @default 5
                 * @enum {string}
                 */
                duration: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`.
                 * @default 720p
                 * @enum {string}
                 */
                resolution: "720p" | "1080p";
            };
        };
        /**
         * Kling V3 Turbo Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "kling/v3-turbo-text-to-video",
         *       "input": {
         *         "prompt": "Two otters float on their backs through a kelp bay, holding paws, seen from above",
         *         "duration": "5",
         *         "aspect_ratio": "16:9",
         *         "resolution": "720p"
         *       }
         *     }
         */
        KlingV3TurboTextToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v3-turbo-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. At most 2,500 characters. */
                prompt: string;
                /**
                 * @description Length of the video in seconds, as text. From `3` to `15`.
                 * @default 5
                 * @enum {string}
                 */
                duration: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
                /**
                 * @description Ratio of width to height of the video. One of `1:1`, `9:16`, `16:9`.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "9:16" | "16:9";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`.
                 * @default 720p
                 * @enum {string}
                 */
                resolution: "720p" | "1080p";
            };
        };
        /**
         * MiniMax H3 Image to Video
         * @description Makes a video from a text prompt and its first or last frame.
         * @example {
         *       "model": "minimax-h3/image-to-video",
         *       "input": {
         *         "prompt": "The drawbridge sinks until it meets the road and the first cart rolls across",
         *         "first_frame_url": "https://app.example.com/uploads/drawbridge-up.png",
         *         "last_frame_url": "https://app.example.com/uploads/drawbridge-down.png",
         *         "duration": 8,
         *         "resolution": "2K"
         *       }
         *     }
         * @example {
         *       "model": "minimax-h3/image-to-video",
         *       "input": {
         *         "prompt": "The hot-air balloon lifts off from the meadow",
         *         "first_frame_url": "https://app.example.com/uploads/balloon-meadow.jpg",
         *         "duration": 6
         *       }
         *     }
         * @example {
         *       "model": "minimax-h3/image-to-video",
         *       "input": {
         *         "prompt": "Scattered dominoes slide together until they stand in a spiral",
         *         "last_frame_url": "https://app.example.com/uploads/domino-spiral.jpg",
         *         "duration": 5,
         *         "resolution": "768P"
         *       }
         *     }
         */
        MiniMaxH3ImageToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "minimax-h3/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, from one or both of its end frames. */
            input: {
                /** @description What happens in the video, in words. 1 to 7,000 characters. */
                prompt: string;
                /**
                 * Format: uri
                 * @description The image the video begins with; http, https or oss, at most 30 MB. Needed without `last_frame_url`.
                 */
                first_frame_url?: string;
                /**
                 * Format: uri
                 * @description The image the video ends with; http, https or oss. Needed without `first_frame_url`.
                 */
                last_frame_url?: string;
                /**
                 * @description Length of the video in seconds. From 4 to 15.
                 * @default 6
                 * @enum {integer}
                 */
                duration: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /**
                 * @description Resolution of the video. One of `768P`, `2K`. `2K` when absent.
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "768P" | "2K";
            };
        };
        /**
         * MiniMax H3 Reference to Video
         * @description Makes a video from a text prompt and reference images or videos, with sounds beside them.
         * @example {
         *       "model": "minimax-h3/reference-to-video",
         *       "input": {
         *         "prompt": "The puppet from the pictures bows on a small stage while the accordion plays",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/puppet-front.png",
         *           "https://app.example.com/uploads/puppet-side.png"
         *         ],
         *         "reference_audio_urls": [
         *           "https://app.example.com/uploads/accordion.mp3"
         *         ],
         *         "aspect_ratio": "16:9",
         *         "duration": 10,
         *         "resolution": "2K"
         *       }
         *     }
         * @example {
         *       "model": "minimax-h3/reference-to-video",
         *       "input": {
         *         "prompt": "The same walk through the market hall, but at night and with the stalls closed",
         *         "reference_video_urls": [
         *           "https://app.example.com/uploads/market-hall-walk.mp4"
         *         ],
         *         "duration": 7,
         *         "resolution": "768P"
         *       }
         *     }
         */
        MiniMaxH3ReferenceToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "minimax-h3/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and which reference images or videos to use. */
            input: {
                /** @description What happens in the video, in words. 1 to 7,000 characters. */
                prompt: string;
                /** @description Reference images, each an http, https or oss URL and at most 30 MB. Needed without `reference_video_urls`. At most 9 items. */
                reference_image_urls?: string[];
                /** @description Reference videos, each an http, https or oss URL and at most 50 MB. Needed without `reference_image_urls`. At most 3 items. */
                reference_video_urls?: string[];
                /** @description Reference audio, each an http, https or oss URL and at most 15 MB. Needs a reference image or video. At most 3 items. */
                reference_audio_urls?: string[];
                /**
                 * @description Ratio of width to height; `adaptive` leaves it to the model. `adaptive` when absent.
                 * @default adaptive
                 * @enum {string}
                 */
                aspect_ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description Length of the video in seconds. From 4 to 15.
                 * @default 6
                 * @enum {integer}
                 */
                duration: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /**
                 * @description Resolution of the video. One of `768P`, `2K`. `2K` when absent.
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "768P" | "2K";
            };
        };
        /**
         * MiniMax H3 Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "minimax-h3/text-to-video",
         *       "input": {
         *         "prompt": "A lamplighter walks down a foggy lane and one lantern after another starts to glow",
         *         "aspect_ratio": "3:4",
         *         "duration": 12,
         *         "resolution": "2K"
         *       }
         *     }
         */
        MiniMaxH3TextToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "minimax-h3/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What happens in the video, in words. 1 to 7,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height of the video. One of `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`.
                 * @enum {string}
                 */
                aspect_ratio: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description Length of the video in seconds. From 4 to 15.
                 * @default 6
                 * @enum {integer}
                 */
                duration: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
                /**
                 * @description Resolution of the video. One of `768P`, `2K`. `2K` when absent.
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "768P" | "2K";
            };
        };
        /**
         * Nano Banana 2
         * @description Draws an image from a text prompt, with or without given images.
         * @example {
         *       "model": "nano-banana-2",
         *       "input": {
         *         "prompt": "A long shelf of jam jars with handwritten labels, one jar half empty",
         *         "aspect_ratio": "8:1",
         *         "resolution": "2K",
         *         "output_format": "png"
         *       }
         *     }
         * @example {
         *       "model": "nano-banana-2",
         *       "input": {
         *         "prompt": "Put the plant from the first picture on the windowsill of the second",
         *         "image_input": [
         *           "https://app.example.com/uploads/fern.jpg",
         *           "https://app.example.com/uploads/windowsill.jpg"
         *         ],
         *         "aspect_ratio": "auto",
         *         "resolution": "1K"
         *       }
         *     }
         */
        NanoBanana2: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "nano-banana-2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw or to change. */
            input: {
                /** @description What the image shows or, with images, what to make of them, in words. At most 20,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 30 MB. Without them, only the prompt is used. At most 14 items. */
                image_input?: string[];
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "2:3" | "3:2" | "1:4" | "4:1" | "3:4" | "4:3" | "4:5" | "5:4" | "1:8" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`, `4K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description File format of the image. One of `png`, `jpg`. `jpg` when absent.
                 * @default jpg
                 * @enum {string}
                 */
                output_format?: "png" | "jpg";
            };
        };
        /**
         * Nano Banana 2.1
         * @description Draws an image from a text prompt, with or without given images.
         * @example {
         *       "model": "nano-banana-2-1",
         *       "input": {
         *         "prompt": "A cross-section of an anthill as a busy department store",
         *         "aspect_ratio": "4:5",
         *         "resolution": "4K",
         *         "output_format": "png"
         *       }
         *     }
         * @example {
         *       "model": "nano-banana-2-1",
         *       "input": {
         *         "prompt": "Let the dog from the first picture carry the basket from the second",
         *         "image_input": [
         *           "https://app.example.com/uploads/spaniel.jpg",
         *           "https://app.example.com/uploads/wicker-basket.jpg"
         *         ],
         *         "aspect_ratio": "auto"
         *       }
         *     }
         */
        "NanoBanana2.1": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "nano-banana-2-1";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw or to change. */
            input: {
                /** @description What the image shows or, with images, what to make of them, in words. At most 20,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 30 MB. Without them, only the prompt is used. At most 10 items. */
                image_input?: string[];
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "2:3" | "3:2" | "1:4" | "4:1" | "3:4" | "4:3" | "4:5" | "5:4" | "1:8" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`, `4K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description File format of the image. One of `png`, `jpg`. `jpg` when absent.
                 * @default jpg
                 * @enum {string}
                 */
                output_format?: "png" | "jpg";
            };
        };
        /**
         * Nano Banana 2 Lite
         * @description Draws an image from a text prompt, with or without given images.
         * @example {
         *       "model": "nano-banana-2-lite",
         *       "input": {
         *         "prompt": "A tall bookmark with a heron standing in reeds, two colours of ink",
         *         "aspect_ratio": "1:8"
         *       }
         *     }
         * @example {
         *       "model": "nano-banana-2-lite",
         *       "input": {
         *         "image_urls": [
         *           "https://app.example.com/uploads/wooden-chair.png"
         *         ],
         *         "prompt": "Paint the chair blue and let the old wood show at the edges",
         *         "aspect_ratio": "auto"
         *       }
         *     }
         */
        NanoBanana2Lite: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "nano-banana-2-lite";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw or to change. */
            input: {
                /**
                 * @description The images to work from, each at most 30 MB. At most 10 items. Empty when absent.
                 * @default []
                 */
                image_urls?: string[];
                /** @description What the image shows or, with images, what to make of them, in words. At most 20,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
            };
        };
        /**
         * Nano Banana Pro
         * @description Draws an image from a text prompt, with or without given images.
         * @example {
         *       "model": "nano-banana-pro",
         *       "input": {
         *         "prompt": "A cutaway drawing of a beehive with its parts named in small capitals",
         *         "aspect_ratio": "4:3",
         *         "resolution": "4K",
         *         "output_format": "png"
         *       }
         *     }
         * @example {
         *       "model": "nano-banana-pro",
         *       "input": {
         *         "prompt": "Turn this pencil sketch of a bridge into a photograph taken on a rainy day",
         *         "image_input": [
         *           "https://app.example.com/uploads/bridge-sketch.png"
         *         ],
         *         "aspect_ratio": "16:9",
         *         "resolution": "2K",
         *         "output_format": "jpg"
         *       }
         *     }
         */
        NanoBananaPro: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "nano-banana-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw or to change. */
            input: {
                /** @description What the image shows or, with images, what to make of them, in words. At most 10,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 30 MB. Without them, only the prompt is used. At most 8 items. */
                image_input?: string[];
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. `1:1` when absent.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9" | "auto";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`, `4K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description File format of the image. One of `png`, `jpg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpg";
            };
        };
        /**
         * OmniHuman 1.5
         * @description Animates an image to an audio file. Masks and a short text prompt can direct it.
         * @example {
         *       "model": "omnihuman-1-5",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/two-storytellers.png",
         *         "mask_url": [
         *           "https://app.example.com/uploads/left-storyteller-mask.png"
         *         ],
         *         "audio_url": "https://app.example.com/uploads/fairy-tale.mp3",
         *         "prompt": "The woman on the left tells a story and points at the fireplace",
         *         "output_resolution": "720",
         *         "pe_fast_mode": true,
         *         "seed": 29
         *       }
         *     }
         */
        "OmniHuman1.5": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "omnihuman-1-5";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which image to animate, and to which audio. */
            input: {
                /**
                 * Format: uri
                 * @description The image to animate; at most 10 MB.
                 */
                image_url: string;
                /** @description Masks that mark parts of the image, each at most 10 MB. An array in spite of its name. At most 5 items. */
                mask_url?: string[];
                /**
                 * Format: uri
                 * @description The audio to animate the image to; at most 10 MB.
                 */
                audio_url: string;
                /** @description What happens in the video, in words; it works best when it has no more than 300 characters. At most 1,000 characters. */
                prompt?: string;
                /**
                 * @description Resolution of the video, as text. One of `720`, `1080`. `1080` when absent.
                 * @default 1080
                 * @enum {string}
                 */
                output_resolution?: "720" | "1080";
                /**
                 * @description Whether the fast mode is used. `false` when absent.
                 * @default false
                 */
                pe_fast_mode?: boolean;
                /**
                 * @description Steers the randomness of the generation. `-1` when absent.
                 * @default -1
                 */
                seed?: number;
            };
        };
        /**
         * OmniHuman 1.5 Human Identification
         * @description Identifies a person in an image; a companion of OmniHuman 1.5.
         * @example {
         *       "model": "omnihuman-1-5/human-identification",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/violinist-portrait.jpg"
         *       }
         *     }
         */
        "OmniHuman1.5HumanIdentification": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "omnihuman-1-5/human-identification";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Where to look for a person. */
            input: {
                /**
                 * Format: uri
                 * @description The image to examine; at most 5 MB.
                 */
                image_url: string;
            };
        };
        /**
         * OmniHuman 1.5 Subject Detection
         * @description Detects the subjects of an image; a companion of OmniHuman 1.5.
         * @example {
         *       "model": "omnihuman-1-5/subject-detection",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/choir-rehearsal.jpg"
         *       }
         *     }
         */
        "OmniHuman1.5SubjectDetection": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "omnihuman-1-5/subject-detection";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Where to look for subjects. */
            input: {
                /**
                 * Format: uri
                 * @description The image to examine; at most 5 MB.
                 */
                image_url: string;
            };
        };
        /**
         * PixVerse V6 Extend
         * @description Extends a given video, or that of an earlier task, as a text prompt says.
         * @example {
         *       "model": "pixverse-v6/extend",
         *       "input": {
         *         "prompt": "The curtain falls, and a stagehand comes out to sweep up the confetti",
         *         "duration": 5,
         *         "quality": "720p",
         *         "generate_audio_switch": true,
         *         "seed": 5521,
         *         "taskId": "a7f3c8e2106b4d9589d0e4b2c61f3a78"
         *       }
         *     }
         * @example {
         *       "model": "pixverse-v6/extend",
         *       "input": {
         *         "prompt": "The dog reaches the end of the jetty and shakes the lake out of its fur",
         *         "duration": 8,
         *         "quality": "1080p",
         *         "video_url": "https://app.example.com/uploads/dog-on-jetty.mp4"
         *       }
         *     }
         */
        PixVerseV6Extend: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "pixverse-v6/extend";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to extend, and how; give `taskId` or `video_url`, not both. */
            input: {
                /** @description How the video goes on, in words. 3 to 5,000 characters. */
                prompt: string;
                /** @description Length in seconds. From 1 to 15. */
                duration: number;
                /**
                 * @description Resolution of the video. One of `360p`, `540p`, `720p`, `1080p`.
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /** @description Whether the video gets sound. What happens when absent is not documented. */
                generate_audio_switch?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /** @description Id of the earlier task whose video is extended. Given instead of `video_url`. */
                taskId?: string;
                /** @description The video to extend. Given instead of `taskId`. */
                video_url?: string;
            };
        };
        /**
         * PixVerse V6 Image to Video
         * @description Makes a video from images and a text prompt, or from images and a template.
         * @example {
         *       "model": "pixverse-v6/image-to-video",
         *       "input": {
         *         "prompt": "The scarecrow's coat flaps as a gust runs through the barley",
         *         "image_urls": [
         *           "https://app.example.com/uploads/scarecrow.jpg"
         *         ],
         *         "quality": "1080p",
         *         "duration": 8,
         *         "generate_audio_switch": true,
         *         "seed": 40417
         *       }
         *     }
         * @example {
         *       "model": "pixverse-v6/image-to-video",
         *       "input": {
         *         "prompt": "Two friends in raincoats wave from a pier",
         *         "image_urls": [
         *           "https://app.example.com/uploads/friends-on-pier.png"
         *         ],
         *         "quality": "720p",
         *         "template_id": "412736208886848"
         *       }
         *     }
         */
        PixVerseV6ImageToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "pixverse-v6/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and from which images; give `duration` or `template_id`, not both. */
            input: {
                /** @description What happens in the video, in words. 3 to 5,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 20 MB. */
                image_urls: string[];
                /**
                 * @description Resolution of the video. One of `360p`, `540p`, `720p`, `1080p`.
                 * @default 720p
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds. Given instead of `template_id`. From 1 to 15.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description Whether the video gets sound. `false` when absent.
                 * @default false
                 */
                generate_audio_switch?: boolean;
                /**
                 * @description Whether the video is made of several clips. `false` when absent.
                 * @default false
                 */
                generate_multi_clip_switch?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description Id of the template that the video follows. Given instead of `duration`.
                 * @enum {string}
                 */
                template_id?: "412736208886848" | "411563216524736" | "411316927927040" | "411174903569216" | "410999246341952" | "408891141511104" | "410317363057408" | "410285445698304" | "410133101388544" | "409899296377728" | "408897485909952" | "408869061406656" | "408661207662528" | "409767750265728" | "409766559675264" | "409589071559552" | "407804339389760" | "407658863287616" | "407474361215744" | "407473438360320" | "407467702283008" | "385844572217469" | "406428904874432" | "406423682060736" | "406411724685760" | "406372274350528" | "406218913317312" | "406218479198656" | "406064763308480" | "406413607395776" | "405662117814720" | "406014934000064" | "405658369331648" | "405321470423488" | "405175211454656" | "404955806201792" | "404820147974080" | "398980393937856" | "403916646846400" | "403739217192896" | "403560060358144" | "403556618212098" | "398965022284579" | "402201060373270" | "403085292466285" | "402061828030966" | "402888569901524" | "402155676592228" | "402047865383360" | "402046136040202";
            };
        };
        /**
         * PixVerse V6 Reference to Video
         * @description Makes a video from a text prompt and reference images.
         * @example {
         *       "model": "pixverse-v6/reference-to-video",
         *       "input": {
         *         "prompt": "The heron walks through the flooded greenhouse and stops beside the lemon tree",
         *         "image_references": [
         *           {
         *             "image_url": "https://app.example.com/uploads/heron.png",
         *             "type": "subject",
         *             "ref_name": "heron"
         *           },
         *           {
         *             "image_url": "https://app.example.com/uploads/flooded-greenhouse.jpg",
         *             "type": "background",
         *             "ref_name": "greenhouse"
         *           }
         *         ],
         *         "aspect_ratio": "16:9",
         *         "quality": "720p",
         *         "duration": 5,
         *         "generate_audio_switch": true
         *       }
         *     }
         */
        PixVerseV6ReferenceToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "pixverse-v6/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and with which subjects and backgrounds. */
            input: {
                /** @description What the video shows, in words. 3 to 5,000 characters. */
                prompt: string;
                /** @description The reference images. 1 to 7 items. */
                image_references: {
                    /**
                     * Format: uri
                     * @description The reference image.
                     */
                    image_url: string;
                    /**
                     * @description What the image stands for: a subject or the background. One of `subject`, `background`. `subject` when absent.
                     * @default subject
                     * @enum {string}
                     */
                    type?: "subject" | "background";
                    /** @description Name of the reference. 1 to 30 characters. */
                    ref_name?: string;
                }[];
                /**
                 * @description Ratio of width to height.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description Resolution of the video. One of `360p`, `540p`, `720p`, `1080p`.
                 * @default 720p
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds. From 1 to 15.
                 * @default 5
                 */
                duration: number;
                /**
                 * @description Whether the video gets sound. `false` when absent.
                 * @default false
                 */
                generate_audio_switch?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * PixVerse V6 Text to Video
         * @description Makes a video, with or without sound, from a text prompt.
         * @example {
         *       "model": "pixverse-v6/text-to-video",
         *       "input": {
         *         "prompt": "A postwoman cycles through a village at first snow, first from afar, then beside her wheel",
         *         "aspect_ratio": "21:9",
         *         "quality": "1080p",
         *         "duration": 10,
         *         "generate_audio_switch": true,
         *         "generate_multi_clip_switch": true,
         *         "seed": 118
         *       }
         *     }
         */
        PixVerseV6TextToVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "pixverse-v6/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film. */
            input: {
                /** @description What the video shows, in words. 3 to 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description Resolution of the video. One of `360p`, `540p`, `720p`, `1080p`.
                 * @default 720p
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds. From 1 to 15.
                 * @default 5
                 */
                duration: number;
                /**
                 * @description Whether the video gets sound. `false` when absent.
                 * @default false
                 */
                generate_audio_switch?: boolean;
                /**
                 * @description Whether the video is made of several clips. `false` when absent.
                 * @default false
                 */
                generate_multi_clip_switch?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * PixVerse V6 Transition
         * @description Makes a video that leads from a first image to a last one.
         * @example {
         *       "model": "pixverse-v6/transition",
         *       "input": {
         *         "prompt": "Bare branches bud, blossom and grow heavy with cherries",
         *         "first_frame_image_url": "https://app.example.com/uploads/cherry-tree-march.jpg",
         *         "last_frame_image_url": "https://app.example.com/uploads/cherry-tree-june.jpg",
         *         "quality": "720p",
         *         "duration": 6
         *       }
         *     }
         */
        PixVerseV6Transition: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "pixverse-v6/transition";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description The first and the last image, and what happens between them. */
            input: {
                /** @description How the first image turns into the last, in words. 3 to 5,000 characters. */
                prompt: string;
                /**
                 * Format: uri
                 * @description The image that the video begins with; at most 20 MB.
                 */
                first_frame_image_url: string;
                /**
                 * Format: uri
                 * @description The image that the video ends with; at most 20 MB.
                 */
                last_frame_image_url: string;
                /**
                 * @description Resolution of the video. One of `360p`, `540p`, `720p`, `1080p`.
                 * @default 720p
                 * @enum {string}
                 */
                quality: "360p" | "540p" | "720p" | "1080p";
                /**
                 * @description Length of the video in seconds. From 1 to 15.
                 * @default 5
                 */
                duration: number;
                /**
                 * @description Whether the video gets sound. `false` when absent.
                 * @default false
                 */
                generate_audio_switch?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
            };
        };
        /**
         * Qwen Image Edit
         * @description Changes an image as a text prompt says, in one or more versions.
         * @example {
         *       "model": "qwen/image-edit",
         *       "input": {
         *         "prompt": "Paint the garden gate dark green and leave the hedge alone",
         *         "image_url": "https://app.example.com/uploads/garden-gate.jpg",
         *         "acceleration": "regular",
         *         "image_size": "portrait_4_3",
         *         "num_inference_steps": 30,
         *         "seed": 2209,
         *         "guidance_scale": 5.5,
         *         "num_images": "2",
         *         "output_format": "jpeg",
         *         "negative_prompt": "rust, peeling paint"
         *       }
         *     }
         */
        QwenImageEdit: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen/image-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which image. */
            input: {
                /** @description What to change, in words. At most 2,000 characters. */
                prompt: string;
                /** @description URL of the image to change; at most 10 MB. */
                image_url: string;
                /**
                 * @description How much the generation is sped up, from `none` to `high`. One of `none`, `regular`, `high`. `none` when absent.
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular" | "high";
                /**
                 * @description Shape of the image. One of `square`, `square_hd`, `portrait_4_3`, `portrait_16_9`, `landscape_4_3`, `landscape_16_9`. `landscape_4_3` when absent.
                 * @default landscape_4_3
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /**
                 * @description Steps of the generation. From 2 to 49. `25` when absent.
                 * @default 25
                 */
                num_inference_steps?: number;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description How closely the result follows the prompt; higher is closer. From 0 to 20. `4` when absent.
                 * @default 4
                 */
                guidance_scale?: number;
                /** @description Switches the vendor's synchronous mode on or off. What happens when absent is not documented. */
                sync_mode?: boolean;
                /**
                 * @description How many versions to make, as text. From `1` to `4`. What happens when absent is not documented.
                 * @enum {string}
                 */
                num_images?: "1" | "2" | "3" | "4";
                /** @description Whether the safety checker is on. What happens when absent is not documented. */
                enable_safety_checker?: boolean;
                /**
                 * @description File format of the image. One of `jpeg`, `png`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "jpeg" | "png";
                /** @description What the image should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Qwen Image to Image
         * @description Makes a new image from a given one and a text prompt.
         * @example {
         *       "model": "qwen/image-to-image",
         *       "input": {
         *         "prompt": "A model railway station made of cardboard, seen from the platform",
         *         "image_url": "https://app.example.com/uploads/railway-station.jpg",
         *         "strength": 0.7,
         *         "output_format": "png",
         *         "acceleration": "none",
         *         "negative_prompt": "blur, text",
         *         "seed": 640,
         *         "num_inference_steps": 40,
         *         "guidance_scale": 3
         *       }
         *     }
         */
        QwenImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen/image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw, and from which image. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description URL of the image to start from; at most 10 MB. */
                image_url: string;
                /**
                 * @description Balance between the given image and the prompt. From 0 to 1. `0.8` when absent.
                 * @default 0.8
                 */
                strength?: number;
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description How much the generation is sped up, from `none` to `high`. One of `none`, `regular`, `high`. `none` when absent.
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular" | "high";
                /** @description What the image should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description Steps of the generation. From 2 to 250. `30` when absent.
                 * @default 30
                 */
                num_inference_steps?: number;
                /**
                 * @description How closely the result follows the prompt; higher is closer. From 0 to 20. `2.5` when absent.
                 * @default 2.5
                 */
                guidance_scale?: number;
                /** @description Whether the safety checker is on. What happens when absent is not documented. */
                enable_safety_checker?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Qwen Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "qwen/text-to-image",
         *       "input": {
         *         "prompt": "Four umbrellas drying in a stairwell, rain on the skylight above",
         *         "image_size": "portrait_16_9",
         *         "num_inference_steps": 50,
         *         "seed": 88,
         *         "guidance_scale": 3.5,
         *         "output_format": "jpeg",
         *         "negative_prompt": "people",
         *         "acceleration": "regular"
         *       }
         *     }
         */
        QwenTextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Shape of the image. One of `square`, `square_hd`, `portrait_4_3`, `portrait_16_9`, `landscape_4_3`, `landscape_16_9`. `square_hd` when absent.
                 * @default square_hd
                 * @enum {string}
                 */
                image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
                /**
                 * @description Steps of the generation. From 2 to 250. `30` when absent.
                 * @default 30
                 */
                num_inference_steps?: number;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description How closely the result follows the prompt; higher is closer. From 0 to 20. `2.5` when absent.
                 * @default 2.5
                 */
                guidance_scale?: number;
                /** @description Whether the safety checker is on. What happens when absent is not documented. */
                enable_safety_checker?: boolean;
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description What the image should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * @description How much the generation is sped up, from `none` to `high`. One of `none`, `regular`, `high`. `none` when absent.
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular" | "high";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Qwen 2.1 Image to Image
         * @description Makes an image from given images and a text prompt, and changes only what an optional mask marks.
         * @example {
         *       "model": "qwen2-1/image-to-image",
         *       "input": {
         *         "image_urls": [
         *           "https://app.example.com/uploads/garden-bench.jpg",
         *           "https://app.example.com/uploads/patchwork-cushion.png"
         *         ],
         *         "prompt": "Lay the cushion on the bench and let the paint flake a little",
         *         "aspect_ratio": "3:2",
         *         "resolution": "2K",
         *         "output_format": "png",
         *         "enhance_prompt": true,
         *         "seed": 640
         *       }
         *     }
         * @example {
         *       "model": "qwen2-1/image-to-image",
         *       "input": {
         *         "image_urls": [
         *           "https://app.example.com/uploads/shop-front.jpg"
         *         ],
         *         "prompt": "A hand-painted sign with a loaf of bread",
         *         "mask_url": "https://app.example.com/uploads/shop-front-sign-mask.png",
         *         "output_format": "jpeg"
         *       }
         *     }
         * @example {
         *       "model": "qwen2-1/image-to-image",
         *       "input": {
         *         "image_urls": [
         *           "https://app.example.com/uploads/rocking-horse.jpg"
         *         ],
         *         "prompt": "Only the rocking horse, polished",
         *         "background": "transparent",
         *         "nsfw_checker": false
         *       }
         *     }
         */
        "Qwen2.1ImageToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen2-1/image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description The images to work from, each at most 30 MB and 25 megapixels; no second one with `mask_url`. 1 to 10 items. */
                image_urls: string[];
                /** @description What to change, in words. 1 to 5,000 characters. */
                prompt: string;
                /**
                 * Format: uri
                 * @description The mask of the image to change; white marks what changes. Excludes a transparent background.
                 */
                mask_url?: string;
                /**
                 * @description Ratio of width to height; `auto` leaves it to the model. Ignored with `mask_url`, as the result then says. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "auto" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "16:9" | "9:16" | "21:9" | "9:21";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K";
                /**
                 * @description What is behind the subject; `transparent` is not for `jpeg`, nor for a `mask_url`. One of `opaque`, `transparent`. `opaque` when absent.
                 * @default opaque
                 * @enum {string}
                 */
                background?: "opaque" | "transparent";
                /**
                 * @description File format of the image; `jpeg` has no transparent background. One of `png`, `webp`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "webp" | "jpeg";
                /**
                 * @description Whether the prompt is enriched before use. Ignored with `mask_url`, as the result then says. `true` when absent.
                 * @default true
                 */
                enhance_prompt?: boolean;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Qwen 2.1 Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "qwen2-1/text-to-image",
         *       "input": {
         *         "prompt": "A row of beach huts in winter, shutters closed, one door ajar",
         *         "aspect_ratio": "21:9",
         *         "resolution": "2K",
         *         "output_format": "jpeg",
         *         "enhance_prompt": false,
         *         "seed": 8812
         *       }
         *     }
         * @example {
         *       "model": "qwen2-1/text-to-image",
         *       "input": {
         *         "prompt": "A brass key with a tag that says GREENHOUSE",
         *         "aspect_ratio": "1:1",
         *         "background": "transparent",
         *         "output_format": "webp",
         *         "nsfw_checker": true
         *       }
         *     }
         */
        "Qwen2.1TextToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen2-1/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. 1 to 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height. `1:1` when absent.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "16:9" | "9:16" | "21:9" | "9:21";
                /**
                 * @description Resolution of the image. One of `1K`, `2K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K";
                /**
                 * @description What is behind the subject; `transparent` is not for `jpeg`. One of `opaque`, `transparent`. `opaque` when absent.
                 * @default opaque
                 * @enum {string}
                 */
                background?: "opaque" | "transparent";
                /**
                 * @description File format of the image; `jpeg` has no transparent background. One of `png`, `webp`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "webp" | "jpeg";
                /**
                 * @description Whether the prompt is enriched before use. `true` when absent.
                 * @default true
                 */
                enhance_prompt?: boolean;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Qwen2 Image Edit
         * @description Changes an image as a text prompt says.
         * @example {
         *       "model": "qwen2/image-edit",
         *       "input": {
         *         "prompt": "Turn the bare tree by the pond into one in full leaf",
         *         "image_url": "https://app.example.com/uploads/pond-in-march.png",
         *         "image_size": "3:2",
         *         "seed": 1207,
         *         "output_format": "jpeg"
         *       }
         *     }
         */
        Qwen2ImageEdit: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen2/image-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which image. */
            input: {
                /** @description What to change, in words. At most 800 characters. */
                prompt: string;
                /** @description URL of the image to change; at most 10 MB. */
                image_url: string;
                /**
                 * @description Ratio of width to height of the result. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9" | "21:9";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description File format of the image. One of `jpeg`, `png`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "jpeg" | "png";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Qwen2 Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "qwen2/text-to-image",
         *       "input": {
         *         "prompt": "A tram depot at night, one tram with its lights on",
         *         "image_size": "4:3",
         *         "seed": 3390,
         *         "output_format": "png"
         *       }
         *     }
         */
        Qwen2TextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen2/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 800 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height. One of `1:1`, `3:4`, `4:3`, `9:16`, `16:9`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description File format of the image. One of `jpeg`, `png`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "jpeg" | "png";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Qwen3 Image to Image
         * @description Makes an image from given images and a text prompt.
         * @example {
         *       "model": "qwen3/image-to-image",
         *       "input": {
         *         "image_urls": [
         *           "https://app.example.com/uploads/red-armchair.jpg",
         *           "https://app.example.com/uploads/attic-room.jpg"
         *         ],
         *         "prompt": "Put the armchair from the first image under the window of the second",
         *         "resolution": "2K",
         *         "image_size": "4:3",
         *         "output_format": "png",
         *         "prompt_extend": false,
         *         "nsfw_checker": true,
         *         "negative_prompt": "clutter",
         *         "seed": 512
         *       }
         *     }
         */
        Qwen3ImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen3/image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description URLs of the images to work from, each at most 10 MB. 1 to 3 items. */
                image_urls: string[];
                /** @description What to change, in words. At most 5,000 characters; may be empty. */
                prompt: string;
                /**
                 * @description Resolution of the image. One of `1K`, `2K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K";
                /**
                 * @description Ratio of width to height of the result. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description Whether the prompt is extended before the generation. `true` when absent.
                 * @default true
                 */
                prompt_extend?: boolean;
                /**
                 * @description Whether the vendor checks for NSFW content. `false` when absent.
                 * @default false
                 */
                nsfw_checker?: boolean;
                /** @description What the image should not show, in words. At most 5,000 characters; may be empty. */
                negative_prompt?: string;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `1` when absent.
                 * @default 1
                 */
                seed?: number;
            };
        };
        /**
         * Qwen3 Pro Image to Image
         * @description Makes an image from given images and a text prompt, with the Pro model.
         * @example {
         *       "model": "qwen3/pro-image-to-image",
         *       "input": {
         *         "image_urls": [
         *           "https://app.example.com/uploads/teapot-sketch.png"
         *         ],
         *         "prompt": "Finish the pencil sketch as a glazed stoneware teapot on a slate shelf",
         *         "resolution": "2K",
         *         "image_size": "3:2",
         *         "output_format": "jpeg",
         *         "prompt_extend": true,
         *         "nsfw_checker": true,
         *         "negative_prompt": "pencil lines",
         *         "seed": 20417
         *       }
         *     }
         */
        Qwen3ProImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen3/pro-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description URLs of the images to work from, each at most 10 MB. 1 to 3 items. */
                image_urls: string[];
                /** @description What to change, in words. At most 5,000 characters; may be empty. */
                prompt: string;
                /**
                 * @description Resolution of the image. One of `1K`, `2K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K";
                /**
                 * @description Ratio of width to height of the result. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description Whether the prompt is extended before the generation. `true` when absent.
                 * @default true
                 */
                prompt_extend?: boolean;
                /**
                 * @description Whether the vendor checks for NSFW content. `false` when absent.
                 * @default false
                 */
                nsfw_checker?: boolean;
                /** @description What the image should not show, in words. At most 5,000 characters; may be empty. */
                negative_prompt?: string;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `1` when absent.
                 * @default 1
                 */
                seed?: number;
            };
        };
        /**
         * Qwen3 Pro Text to Image
         * @description Draws an image from a text prompt, with the Pro model.
         * @example {
         *       "model": "qwen3/pro-text-to-image",
         *       "input": {
         *         "prompt": "A weather station on a moor, its instruments white with frost",
         *         "resolution": "2K",
         *         "image_size": "21:9",
         *         "output_format": "png",
         *         "prompt_extend": true,
         *         "nsfw_checker": true,
         *         "negative_prompt": "footprints, people",
         *         "seed": 77
         *       }
         *     }
         */
        Qwen3ProTextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen3/pro-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters; may be empty. */
                prompt: string;
                /**
                 * @description Resolution of the image. One of `1K`, `2K`. What happens when absent is not documented.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K";
                /**
                 * @description Ratio of width to height. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description Whether the prompt is extended before the generation. `true` when absent.
                 * @default true
                 */
                prompt_extend?: boolean;
                /**
                 * @description Whether the vendor checks for NSFW content. `false` when absent.
                 * @default false
                 */
                nsfw_checker?: boolean;
                /** @description What the image should not show, in words. At most 5,000 characters; may be empty. */
                negative_prompt?: string;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `1` when absent.
                 * @default 1
                 */
                seed?: number;
            };
        };
        /**
         * Qwen3 Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "qwen3/text-to-image",
         *       "input": {
         *         "prompt": "Three goats on a stone wall, watching a hiker tie a boot",
         *         "resolution": "1K",
         *         "image_size": "3:2",
         *         "output_format": "jpeg",
         *         "prompt_extend": false,
         *         "nsfw_checker": true,
         *         "negative_prompt": "fences",
         *         "seed": 9
         *       }
         *     }
         */
        Qwen3TextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "qwen3/text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 5,000 characters; may be empty. */
                prompt: string;
                /**
                 * @description Resolution of the image. One of `1K`, `2K`. What happens when absent is not documented.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K";
                /**
                 * @description Ratio of width to height. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                image_size?: "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /**
                 * @description Whether the prompt is extended before the generation. `true` when absent.
                 * @default true
                 */
                prompt_extend?: boolean;
                /**
                 * @description Whether the vendor checks for NSFW content. `false` when absent.
                 * @default false
                 */
                nsfw_checker?: boolean;
                /** @description What the image should not show, in words. At most 5,000 characters; may be empty. */
                negative_prompt?: string;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `1` when absent.
                 * @default 1
                 */
                seed?: number;
            };
        };
        /**
         * Recraft Crisp Upscale
         * @description Makes an image larger and crisper.
         * @example {
         *       "model": "recraft/crisp-upscale",
         *       "input": {
         *         "image": "https://app.example.com/uploads/stamp-scan.png"
         *       }
         *     }
         */
        RecraftCrispUpscale: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "recraft/crisp-upscale";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to enlarge. */
            input: {
                /** @description URL of the image to enlarge; at most 10 MB. */
                image: string;
            };
        };
        /**
         * Recraft Remove Background
         * @description Removes the background from an image.
         * @example {
         *       "model": "recraft/remove-background",
         *       "input": {
         *         "image": "https://app.example.com/uploads/walking-boots.jpg"
         *       }
         *     }
         */
        RecraftRemoveBackground: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "recraft/remove-background";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which image to remove the background from. */
            input: {
                /** @description URL of the image to remove the background from; at most 5 MB. */
                image: string;
            };
        };
        /**
         * Runway
         * @description Makes a video from a text prompt, and optionally an image; the vendor's page calls `callBackUrl` required here.
         * @example {
         *       "model": "runway",
         *       "input": {
         *         "prompt": "A kite climbs above a stubble field and pulls its string taut",
         *         "duration": 10,
         *         "quality": "720p",
         *         "aspect_ratio": "16:9",
         *         "watermark": "Field Notes"
         *       }
         *     }
         * @example {
         *       "model": "runway",
         *       "input": {
         *         "prompt": "The shopkeeper turns the sign on the door and the lights go out",
         *         "image_url": "https://app.example.com/uploads/corner-shop.jpg",
         *         "duration": 5,
         *         "quality": "1080p"
         *       }
         *     }
         */
        Runway: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "runway";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and from which image. */
            input: {
                /** @description What happens in the video, in words. At most 1,800 characters. */
                prompt: string;
                /** @description The image that the video starts from. Without it, only the prompt is used. */
                image_url?: string;
                /**
                 * @description Length of the video in seconds; `10` is not for `1080p`. One of `5`, `10`.
                 * @enum {number}
                 */
                duration: 5 | 10;
                /**
                 * @description Resolution of the video; `1080p` is only for a `duration` of `5`. One of `720p`, `1080p`.
                 * @enum {string}
                 */
                quality: "720p" | "1080p";
                /**
                 * @description Ratio of width to height. Needed without `image_url`, and ignored with it. One of `16:9`, `4:3`, `1:1`, `3:4`, `9:16`.
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /** @description Text shown on the video as a watermark. */
                watermark?: string;
            };
        };
        /**
         * Runway Extend AI Video
         * @description Makes the video of an earlier Runway task longer, as a text prompt says; the vendor's page calls `callBackUrl` required here.
         * @example {
         *       "model": "runway/extend-ai-video",
         *       "input": {
         *         "task_id": "3c9e51f7a0b84d62b1d7e4a85f906c23",
         *         "prompt": "The kite dips behind the hedge, and a child runs after it",
         *         "quality": "720p",
         *         "watermark": "Field Notes"
         *       }
         *     }
         */
        RunwayExtendAIVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "runway/extend-ai-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to extend, and how. */
            input: {
                /** @description Id of the earlier task whose video is extended. */
                task_id: string;
                /** @description How the video goes on, in words. */
                prompt: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`.
                 * @enum {string}
                 */
                quality: "720p" | "1080p";
                /** @description Text shown on the video as a watermark. */
                watermark?: string;
            };
        };
        /**
         * Runway Gen4 Aleph
         * @description Changes a video as a text prompt says, with an optional reference image.
         * @example {
         *       "model": "runway/gen4-aleph",
         *       "input": {
         *         "prompt": "Turn the street into a canal and the bicycles into small boats",
         *         "video_url": "https://app.example.com/uploads/street-in-the-morning.mp4",
         *         "watermark": "Canal Days",
         *         "upload_cn": false,
         *         "aspect_ratio": "21:9",
         *         "seed": 90210,
         *         "reference_image": "https://app.example.com/uploads/canal-watercolour.jpg"
         *       }
         *     }
         */
        RunwayGen4Aleph: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "runway/gen4-aleph";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which video. */
            input: {
                /** @description What to change, in words. */
                prompt: string;
                /** @description URL of the video to change. */
                video_url: string;
                /** @description Text shown on the video as a watermark. */
                watermark?: string;
                /**
                 * @description Whether files are uploaded through servers in China. `false` when absent.
                 * @default false
                 */
                upload_cn?: boolean;
                /**
                 * @description Ratio of width to height. One of `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`. What happens when absent is not documented.
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | "21:9";
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /**
                 * Format: uri
                 * @description Reference image for style or content.
                 */
                reference_image?: string;
            };
        };
        /**
         * Seedream 4.5 Edit
         * @description Changes given images as a text prompt says.
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
                /** @description What to change, in words. At most 3,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 10 MB. At most 14 items. */
                image_urls: string[];
                /**
                 * @description Ratio of width to height of the result.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description How fine the result is; `high` is finer. One of `basic`, `high`.
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream 4.5 Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "seedream/4.5-text-to-image",
         *       "input": {
         *         "prompt": "A night market stall selling only lanterns, seen from across the canal",
         *         "aspect_ratio": "3:2",
         *         "quality": "high"
         *       }
         *     }
         */
        "Seedream4.5TextToImage": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/4.5-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 3,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description How fine the image is; `high` is finer. One of `basic`, `high`.
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream 5 Flash Image to Image
         * @description Makes an image from given images and a text prompt.
         * @example {
         *       "model": "seedream/5-flash-image-to-image",
         *       "input": {
         *         "prompt": "Let the fisherman in the first picture wear the jumper from the second",
         *         "image_urls": [
         *           "https://app.example.com/uploads/fisherman.jpg",
         *           "https://app.example.com/uploads/cable-knit-jumper.webp"
         *         ],
         *         "aspect_ratio": "4:3",
         *         "size": "1.5K",
         *         "output_format": "png"
         *       }
         *     }
         */
        Seedream5FlashImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/5-flash-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. 3 to 5,000 characters. */
                prompt: string;
                /** @description The images to work from, each a JPEG, PNG or WebP file of at most 30 MB. At most 10 items. */
                image_urls: string[];
                /**
                 * @description Ratio of width to height of the result.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description Resolution of the image. One of `1K`, `1.5K`, `2K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                size?: "1K" | "1.5K" | "2K";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream 5 Flash Layer Decomposition
         * @description Takes an image apart into a base and up to 16 layers; the result has their URLs, base first, and no other data.
         * @example {
         *       "model": "seedream/5-flash-layer-decomposition",
         *       "input": {
         *         "prompt": "Separate the kettle at <bbox>120 340 460 820</bbox> from the stove",
         *         "image_url": "https://app.example.com/uploads/kettle-on-stove.png",
         *         "size": "1.5K",
         *         "output_format": "png"
         *       }
         *     }
         * @example {
         *       "model": "seedream/5-flash-layer-decomposition",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/village-fair.jpg"
         *       }
         *     }
         */
        Seedream5FlashLayerDecomposition: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/5-flash-layer-decomposition";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which image to take apart. */
            input: {
                /** @description How to take the image apart, in words. `<bbox>x1 y1 x2 y2</bbox>` marks a part, with coordinates up to 1000. 3 to 5,000 characters. */
                prompt?: string;
                /**
                 * Format: uri
                 * @description The image to take apart, a JPEG, PNG or WebP file of at most 30 MB, 262,144 to 36,000,000 pixels and a ratio between 1:16 and 16:1.
                 */
                image_url: string;
                /**
                 * @description Resolution of the image; `auto` leaves it to the model. One of `auto`, `1K`, `1.5K`, `2K`. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                size?: "auto" | "1K" | "1.5K" | "2K";
                /**
                 * @description File format of the base; layers are PNG. One of `png`, `jpeg`. `jpeg` when absent.
                 * @default jpeg
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
            };
        };
        /**
         * Seedream 5 Flash Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "seedream/5-flash-text-to-image",
         *       "input": {
         *         "prompt": "A tram stop on a moon colony, passengers reading the timetable",
         *         "aspect_ratio": "3:2",
         *         "size": "2K",
         *         "output_format": "jpeg",
         *         "nsfw_checker": true
         *       }
         *     }
         */
        Seedream5FlashTextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/5-flash-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. 3 to 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description Resolution of the image. One of `1K`, `1.5K`, `2K`. `1K` when absent.
                 * @default 1K
                 * @enum {string}
                 */
                size?: "1K" | "1.5K" | "2K";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream 5 Lite Image to Image
         * @description Makes an image from given images and a text prompt.
         * @example {
         *       "model": "seedream/5-lite-image-to-image",
         *       "input": {
         *         "prompt": "Lay the quilt from the first image over the bench in the second",
         *         "image_urls": [
         *           "https://app.example.com/uploads/quilt.jpg",
         *           "https://app.example.com/uploads/porch-bench.jpg"
         *         ],
         *         "aspect_ratio": "16:9",
         *         "quality": "high",
         *         "output_format": "jpeg"
         *       }
         *     }
         */
        Seedream5LiteImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/5-lite-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. 3 to 3,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 10 MB. At most 14 items. */
                image_urls: string[];
                /**
                 * @description Ratio of width to height of the result.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description How fine the result is, from `basic` to `ultra`, the finest. One of `basic`, `high`, `ultra`.
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high" | "ultra";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream 5 Lite Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "seedream/5-lite-text-to-image",
         *       "input": {
         *         "prompt": "A heron standing in a flooded car park, low sun behind it",
         *         "aspect_ratio": "21:9",
         *         "quality": "ultra",
         *         "output_format": "png"
         *       }
         *     }
         */
        Seedream5LiteTextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/5-lite-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. 3 to 3,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description How fine the image is, from `basic` to `ultra`, the finest. One of `basic`, `high`, `ultra`.
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high" | "ultra";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream 5 Pro Image to Image
         * @description Makes an image from given images and a text prompt.
         * @example {
         *       "model": "seedream/5-pro-image-to-image",
         *       "input": {
         *         "prompt": "Dress the shop window in the first image with the hats from the other two",
         *         "image_urls": [
         *           "https://app.example.com/uploads/shop-window.jpg",
         *           "https://app.example.com/uploads/straw-hat.png",
         *           "https://app.example.com/uploads/felt-hat.png"
         *         ],
         *         "aspect_ratio": "3:4",
         *         "quality": "high",
         *         "output_format": "png"
         *       }
         *     }
         */
        Seedream5ProImageToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/5-pro-image-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to change, and in which images. */
            input: {
                /** @description What to change, in words. 3 to 5,000 characters. */
                prompt: string;
                /** @description The images to work from, each at most 10 MB. At most 10 items. */
                image_urls: string[];
                /**
                 * @description Ratio of width to height of the result.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description How fine the result is; `high` is finer. One of `basic`, `high`.
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Seedream 5 Pro Layer Decomposition
         * @description Takes an image apart into a base and up to 16 layers; the result has their URLs, base first, and says in an object where each layer belongs.
         * @example {
         *       "model": "seedream/5-pro-layer-decomposition",
         *       "input": {
         *         "prompt": "Separate the cyclist, the road and the hills",
         *         "image_url": "https://app.example.com/uploads/mountain-pass.png",
         *         "size": "2K",
         *         "output_format": "png"
         *       }
         *     }
         */
        Seedream5ProLayerDecomposition: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/5-pro-layer-decomposition";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which image to take apart. */
            input: {
                /** @description How to take the image apart, in words. `<bbox>x1 y1 x2 y2</bbox>` marks a part, with coordinates up to 1000. At most 5,000 characters; may be empty. */
                prompt?: string;
                /**
                 * Format: uri
                 * @description URL of the image to take apart, at most 30 MB, 262,144 to 36,000,000 pixels and a ratio between 1:16 and 16:1; not HEIC.
                 */
                image_url: string;
                /**
                 * @description Resolution of the image; `auto` leaves it to the model. One of `auto`, `1K`, `1.5K`, `2K`. Required since 2026-10-07, which the vendor is not known to enforce. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                size: "auto" | "1K" | "1.5K" | "2K";
                /**
                 * @description File format of the base; layers are PNG. One of `png`, `jpeg`. `jpeg` when absent.
                 * @default jpeg
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
            };
        };
        /**
         * Seedream 5 Pro Text to Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "seedream/5-pro-text-to-image",
         *       "input": {
         *         "prompt": "A cutaway drawing of a windmill, each floor labelled by hand",
         *         "aspect_ratio": "2:3",
         *         "quality": "high",
         *         "output_format": "png"
         *       }
         *     }
         */
        Seedream5ProTextToImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "seedream/5-pro-text-to-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. 3 to 5,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "2:3" | "3:2" | "21:9";
                /**
                 * @description How fine the image is; `high` is finer. One of `basic`, `high`.
                 * @default basic
                 * @enum {string}
                 */
                quality: "basic" | "high";
                /**
                 * @description File format of the image. One of `png`, `jpeg`. `png` when absent.
                 * @default png
                 * @enum {string}
                 */
                output_format?: "png" | "jpeg";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Topaz Image Upscale
         * @description Enlarges an image.
         * @example {
         *       "model": "topaz/image-upscale",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/old-postcard.jpg",
         *         "upscale_factor": "4"
         *       }
         *     }
         */
        TopazImageUpscale: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "topaz/image-upscale";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to enlarge, and how far. */
            input: {
                /** @description The image to enlarge; at most 10 MB. */
                image_url: string;
                /**
                 * @description Factor of the enlargement, as text. One of `1`, `2`, `4`.
                 * @default 2
                 * @enum {string}
                 */
                upscale_factor: "1" | "2" | "4";
            };
        };
        /**
         * Topaz Video Upscale
         * @description Enlarges a video.
         * @example {
         *       "model": "topaz/video-upscale",
         *       "input": {
         *         "video_url": "https://app.example.com/uploads/harbour-1994.mp4",
         *         "upscale_factor": "2"
         *       }
         *     }
         */
        TopazVideoUpscale: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "topaz/video-upscale";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to enlarge, and how far. */
            input: {
                /** @description The video to enlarge; at most 50 MB. */
                video_url: string;
                /**
                 * @description Factor of the enlargement, as text. One of `1`, `2`, `4`. `2` when absent.
                 * @default 2
                 * @enum {string}
                 */
                upscale_factor?: "1" | "2" | "4";
            };
        };
        /**
         * Veo 3.1
         * @description Makes a video from a text prompt and, optionally, end frames or reference images.
         * @example {
         *       "model": "veo-3-1",
         *       "input": {
         *         "model": "veo3",
         *         "prompt": "A cellist tunes her instrument in an empty swimming pool, and the tiles answer",
         *         "generation_type": "TEXT_2_VIDEO",
         *         "aspect_ratio": "16:9",
         *         "enable_translation": false,
         *         "resolution": "4k",
         *         "duration": 6
         *       }
         *     }
         * @example {
         *       "model": "veo-3-1",
         *       "input": {
         *         "model": "veo3_fast",
         *         "prompt": "The stone lion from the picture yawns, shakes off the moss and lies down again",
         *         "image_urls": [
         *           "https://app.example.com/uploads/stone-lion.jpg",
         *           "https://app.example.com/uploads/castle-steps.jpg"
         *         ],
         *         "generation_type": "REFERENCE_2_VIDEO",
         *         "aspect_ratio": "9:16",
         *         "watermark": "Castle Tours",
         *         "duration": 8
         *       }
         *     }
         * @example {
         *       "model": "veo-3-1",
         *       "input": {
         *         "prompt": "The candle burns down and the wax fills the saucer",
         *         "image_urls": [
         *           "https://app.example.com/uploads/candle-tall.jpg",
         *           "https://app.example.com/uploads/candle-low.jpg"
         *         ],
         *         "generation_type": "FIRST_AND_LAST_FRAMES_2_VIDEO",
         *         "resolution": "1080p",
         *         "duration": 4
         *       }
         *     }
         */
        "Veo3.1": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "veo-3-1";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, and from which images. */
            input: {
                /**
                 * @description Version of the model. By one reading of the page, `veo3_fast` is used when absent. One of `veo3`, `veo3_fast`, `veo3_lite`.
                 * @enum {string}
                 */
                model?: "veo3" | "veo3_fast" | "veo3_lite";
                /** @description What the video shows, in words. */
                prompt: string;
                /** @description The first frame and optionally the last, or 1 to 3 reference images, as `generation_type` says. */
                image_urls?: string[];
                /**
                 * @description How `image_urls` are used; when absent, the vendor decides by the images. `REFERENCE_2_VIDEO` is for `veo3_fast` and `veo3_lite` and a `duration` of `8`. One of `TEXT_2_VIDEO`, `FIRST_AND_LAST_FRAMES_2_VIDEO`, `REFERENCE_2_VIDEO`.
                 * @enum {string}
                 */
                generation_type?: "TEXT_2_VIDEO" | "FIRST_AND_LAST_FRAMES_2_VIDEO" | "REFERENCE_2_VIDEO";
                /**
                 * @description Ratio of width to height; `Auto` leaves it to the model. One of `16:9`, `9:16`, `Auto`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "Auto";
                /**
                 * @deprecated
                 * @description Whether another model steps in where this one fails. `false` when absent.
                 * @default false
                 */
                enable_fallback?: boolean;
                /** @description Whether the prompt is translated before use. When absent, the page's schema says `false` and its text says `true`. */
                enable_translation?: boolean;
                /** @description Text shown on the video as a watermark. */
                watermark?: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`, `4k`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p" | "4k";
                /**
                 * @description Length of the video in seconds. One of `4`, `6`, `8`. `8` when absent.
                 * @default 8
                 * @enum {integer}
                 */
                duration?: 4 | 6 | 8;
            };
        };
        /**
         * Veo Extend
         * @description Makes the video of an earlier Veo task longer, as a text prompt says.
         * @example {
         *       "model": "veo/extend",
         *       "input": {
         *         "task_id": "veo_task_7c1f0b5ad2e94836",
         *         "prompt": "The cellist lowers her bow, and a swimming cap rolls out of the changing room",
         *         "seeds": 42195,
         *         "watermark": "Pool Concerts"
         *       }
         *     }
         */
        VeoExtend: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "veo/extend";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to extend, and how. */
            input: {
                /** @description Id of the earlier task whose video is extended; not that of a 1080p video. */
                task_id: string;
                /** @description How the video goes on, in words. */
                prompt: string;
                /** @description Steers the randomness of the generation. From 10,000 to 99,999. What happens when absent is not documented. */
                seeds?: number;
                /** @description Text shown on the video as a watermark. */
                watermark?: string;
            };
        };
        /**
         * Veo Get 1080p Video
         * @description Gets the video of an earlier Veo task in 1080p; the vendor's page calls `callBackUrl` required here.
         * @example {
         *       "model": "veo/get-1080p-video",
         *       "input": {
         *         "taskId": "veo_task_7c1f0b5ad2e94836",
         *         "index": "0"
         *       }
         *     }
         */
        VeoGet1080pVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "veo/get-1080p-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to get. */
            input: {
                /** @description Id of the earlier task whose video is wanted. */
                taskId: string;
                /** @description Which video of the earlier task, as text, counted from `0`. What happens when absent is not documented. */
                index?: string;
            };
        };
        /**
         * Veo Get 4K Video
         * @description Gets the video of an earlier Veo task in 4K.
         * @example {
         *       "model": "veo/get-4k-video",
         *       "input": {
         *         "task_id": "veo_task_7c1f0b5ad2e94836",
         *         "index": 0
         *       }
         *     }
         */
        VeoGet4KVideo: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "veo/get-4k-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to get. */
            input: {
                /** @description Id of the earlier task whose video is wanted. */
                task_id: string;
                /**
                 * @description Which video of the earlier task, counted from `0`. `0` when absent.
                 * @default 0
                 */
                index?: number;
            };
        };
        /**
         * Volcengine Video to Video Lip Sync
         * @description Moves the lips in a video to match another audio file.
         * @example {
         *       "model": "volcengine/video-to-video-lip-sync",
         *       "input": {
         *         "mode": "lite",
         *         "video_url": "https://app.example.com/uploads/weather-report.mp4",
         *         "audio_url": "https://app.example.com/uploads/weather-report-french.mp3",
         *         "separate_vocal": true,
         *         "align_audio": true,
         *         "templ_start_seconds": 2.5
         *       }
         *     }
         */
        VolcengineVideoToVideoLipSync: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "volcengine/video-to-video-lip-sync";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to change, and which audio the lips follow. */
            input: {
                /**
                 * @description Which of the two modes is used. One of `lite`, `basic`.
                 * @enum {string}
                 */
                mode: "lite" | "basic";
                /**
                 * Format: uri
                 * @description The video to change the lips in; at most 500 MB.
                 */
                video_url: string;
                /**
                 * Format: uri
                 * @description The audio that the lips follow; at most 10 MB.
                 */
                audio_url: string;
                /**
                 * @description Whether the voice is separated from the rest of the audio. `false` when absent.
                 * @default false
                 */
                separate_vocal?: boolean;
                /**
                 * @description Whether the scenes of the video are detected. `false` when absent.
                 * @default false
                 */
                open_scenedet?: boolean;
                /**
                 * @description Whether the video is aligned with the audio. `true` when absent.
                 * @default true
                 */
                align_audio?: boolean;
                /**
                 * @description Whether the alignment also uses the video in reverse. `false` when absent.
                 * @default false
                 */
                align_audio_reverse?: boolean;
                /**
                 * @description Where to start in the video, in seconds. `0` when absent.
                 * @default 0
                 */
                templ_start_seconds?: number;
            };
        };
        /**
         * Wan 2.2 A14B Image to Video Turbo
         * @description Makes a video from one image and a text prompt.
         * @example {
         *       "model": "wan/2-2-a14b-image-to-video-turbo",
         *       "input": {
         *         "image_url": "https://app.example.com/uploads/harbour-crane.png",
         *         "prompt": "The crane swings slowly to the left and lowers a red container onto the quay, gulls pass by",
         *         "resolution": "720p",
         *         "enable_prompt_expansion": false,
         *         "seed": 4711,
         *         "acceleration": "regular"
         *       }
         *     }
         */
        "Wan2.2A14BImageToVideoTurbo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-a14b-image-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, and from which image. */
            input: {
                /** @description The image to set in motion; at most 10 MB. */
                image_url: string;
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /** @description Whether the prompt is expanded before use. What happens when absent is not documented. */
                enable_prompt_expansion?: boolean;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `0` when absent.
                 * @default 0
                 */
                seed?: number;
                /**
                 * @description How much the generation is sped up. One of `none`, `regular`. `none` when absent.
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.2 A14B Speech to Video Turbo
         * @description Makes the figure of an image speak a given recording.
         * @example {
         *       "model": "wan/2-2-a14b-speech-to-video-turbo",
         *       "input": {
         *         "prompt": "A baker in a floury apron speaks to the camera, calm, in front of her oven",
         *         "image_url": "https://app.example.com/uploads/baker-portrait.jpg",
         *         "audio_url": "https://app.example.com/uploads/baker-welcome.mp3",
         *         "num_frames": 96,
         *         "frames_per_second": 24,
         *         "resolution": "720p",
         *         "negative_prompt": "text, subtitles, other people"
         *       }
         *     }
         */
        "Wan2.2A14BSpeechToVideoTurbo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-a14b-speech-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, from which image, and what is spoken. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The image of the speaker; at most 10 MB. */
                image_url: string;
                /** @description The recording of what is spoken; at most 10 MB. */
                audio_url: string;
                /**
                 * @description Length of the video in frames. From 40 to 120. `80` when absent.
                 * @default 80
                 */
                num_frames?: number;
                /**
                 * @description Frames shown per second. From 4 to 60. `16` when absent.
                 * @default 16
                 */
                frames_per_second?: number;
                /**
                 * @description Resolution of the video. One of `480p`, `580p`, `720p`. `480p` when absent.
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "580p" | "720p";
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /**
                 * @description How many steps the model takes. From 2 to 40. `27` when absent.
                 * @default 27
                 */
                num_inference_steps?: number;
                /**
                 * @description How closely the video follows the prompt. From 1 to 10. `3.5` when absent.
                 * @default 3.5
                 */
                guidance_scale?: number;
                /**
                 * @description Shift value of the sampling. From 1 to 10. `5` when absent.
                 * @default 5
                 */
                shift?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.2 A14B Text to Video Turbo
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "wan/2-2-a14b-text-to-video-turbo",
         *       "input": {
         *         "prompt": "A tram climbs a steep street in drizzle, its lights mirrored in the cobblestones",
         *         "resolution": "480p",
         *         "aspect_ratio": "9:16",
         *         "enable_prompt_expansion": true,
         *         "seed": 90210
         *       }
         *     }
         */
        "Wan2.2A14BTextToVideoTurbo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-a14b-text-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Resolution of the video. One of `480p`, `720p`. `720p` when absent.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p";
                /**
                 * @description Ratio of width to height. One of `16:9`, `9:16`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16";
                /** @description Whether the prompt is expanded before use. What happens when absent is not documented. */
                enable_prompt_expansion?: boolean;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `0` when absent.
                 * @default 0
                 */
                seed?: number;
                /**
                 * @description How much the generation is sped up. One of `none`, `regular`. `none` when absent.
                 * @default none
                 * @enum {string}
                 */
                acceleration?: "none" | "regular";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.2 Animate Move
         * @description Makes the figure of an image move as the one in a given video does.
         * @example {
         *       "model": "wan/2-2-animate-move",
         *       "input": {
         *         "video_url": "https://app.example.com/uploads/tap-dance-steps.mp4",
         *         "image_url": "https://app.example.com/uploads/wooden-puppet.png",
         *         "resolution": "580p",
         *         "nsfw_checker": true
         *       }
         *     }
         */
        "Wan2.2AnimateMove": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-animate-move";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which figure to move, and which video to take the motion from. */
            input: {
                /** @description The video whose motion is taken over; at most 10 MB. */
                video_url: string;
                /** @description The image of the figure to move; at most 10 MB. */
                image_url: string;
                /**
                 * @description Resolution of the video. One of `480p`, `580p`, `720p`. `480p` when absent.
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "580p" | "720p";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.2 Animate Replace
         * @description Puts the figure of an image in the place of the one in a given video.
         * @example {
         *       "model": "wan/2-2-animate-replace",
         *       "input": {
         *         "video_url": "https://app.example.com/uploads/juggler-in-the-park.mp4",
         *         "image_url": "https://app.example.com/uploads/clay-robot.png",
         *         "resolution": "720p",
         *         "nsfw_checker": true
         *       }
         *     }
         */
        "Wan2.2AnimateReplace": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-animate-replace";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to change, and which figure to put into it. */
            input: {
                /** @description The video to change; at most 10 MB. */
                video_url: string;
                /** @description The image of the figure to put into the video; at most 10 MB. */
                image_url: string;
                /**
                 * @description Resolution of the video. One of `480p`, `580p`, `720p`. `480p` when absent.
                 * @default 480p
                 * @enum {string}
                 */
                resolution?: "480p" | "580p" | "720p";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.5 Image to Video
         * @description Makes a video from one image and a text prompt.
         * @example {
         *       "model": "wan/2-5-image-to-video",
         *       "input": {
         *         "prompt": "Steam rises from the teapot while the curtain behind it stirs in the wind",
         *         "image_url": "https://app.example.com/uploads/teapot-by-the-window.jpg",
         *         "duration": "5",
         *         "resolution": "1080p",
         *         "negative_prompt": "people, camera shake",
         *         "enable_prompt_expansion": true
         *       }
         *     }
         */
        "Wan2.5ImageToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-5-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, and from which image. */
            input: {
                /** @description What the video shows, in words. At most 800 characters. */
                prompt: string;
                /**
                 * Format: uri
                 * @description The image to set in motion; at most 10 MB.
                 */
                image_url: string;
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`.
                 * @enum {string}
                 */
                duration: "5" | "10";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. Required since 2026-10-07, which the vendor is not known to enforce.
                 * @enum {string}
                 */
                resolution: "720p" | "1080p";
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /** @description Whether the prompt is expanded before use. What happens when absent is not documented. */
                enable_prompt_expansion?: boolean;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.5 Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "wan/2-5-text-to-video",
         *       "input": {
         *         "prompt": "A hedgehog noses through fallen leaves and finds an acorn, filmed close to the ground",
         *         "duration": "10",
         *         "aspect_ratio": "16:9",
         *         "resolution": "720p",
         *         "negative_prompt": "snow, cartoon look",
         *         "seed": 1887
         *       }
         *     }
         */
        "Wan2.5TextToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-5-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show. */
            input: {
                /** @description What the video shows, in words. At most 800 characters. */
                prompt: string;
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`.
                 * @enum {string}
                 */
                duration: "5" | "10";
                /**
                 * @description Ratio of width to height. One of `16:9`, `9:16`, `1:1`. What happens when absent is not documented.
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. Required since 2026-10-07, which the vendor is not known to enforce.
                 * @enum {string}
                 */
                resolution: "720p" | "1080p";
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /** @description Whether the prompt is expanded before use. What happens when absent is not documented. */
                enable_prompt_expansion?: boolean;
                /** @description Steers the randomness of the generation. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.6 Flash Image to Video
         * @description Makes a video from one image and a text prompt, with or without sound.
         * @example {
         *       "model": "wan/2-6-flash-image-to-video",
         *       "input": {
         *         "prompt": "The marble rolls down the wooden track, rings the little bell and drops into the cup",
         *         "image_urls": [
         *           "https://app.example.com/uploads/marble-run.png"
         *         ],
         *         "duration": "5",
         *         "resolution": "720p",
         *         "audio": true,
         *         "multi_shots": false
         *       }
         *     }
         */
        "Wan2.6FlashImageToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-flash-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, and from which image. */
            input: {
                /** @description What the video shows, in words. At most 1,500 characters. */
                prompt: string;
                /** @description The image to set in motion, in a list; at most 10 MB. At most 1 item. */
                image_urls: string[];
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`, `15`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10" | "15";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /** @description Whether the video has sound. */
                audio: boolean;
                /** @description Whether the video may have several shots. What happens when absent is not documented. */
                multi_shots?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.6 Flash Video to Video
         * @description Makes a new video from given videos and a text prompt, with or without sound.
         * @example {
         *       "model": "wan/2-6-flash-video-to-video",
         *       "input": {
         *         "prompt": "The terrier from the video chases a yellow ball across a frosty meadow and skids past it",
         *         "video_urls": [
         *           "https://app.example.com/uploads/terrier.mp4"
         *         ],
         *         "duration": "5",
         *         "resolution": "1080p",
         *         "audio": true
         *       }
         *     }
         */
        "Wan2.6FlashVideoToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-flash-video-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, and from which videos. */
            input: {
                /** @description What the video shows, in words. At most 1,500 characters. */
                prompt: string;
                /** @description The videos to work from, each at most 10 MB. At most 3 items. */
                video_urls: string[];
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /** @description Whether the video has sound. What happens when absent is not documented. */
                audio?: boolean;
                /** @description Whether the video may have several shots. What happens when absent is not documented. */
                multi_shots?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.6 Image to Video
         * @description Makes a video from one image and a text prompt.
         * @example {
         *       "model": "wan/2-6-image-to-video",
         *       "input": {
         *         "prompt": "The hot air balloon lifts off the field, then its shadow glides over rows of vines",
         *         "image_urls": [
         *           "https://app.example.com/uploads/striped-balloon.jpg"
         *         ],
         *         "duration": "15",
         *         "resolution": "1080p",
         *         "multi_shots": true
         *       }
         *     }
         */
        "Wan2.6ImageToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, and from which image. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The image to set in motion, in a list; at most 10 MB. At most 1 item. */
                image_urls: string[];
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`, `15`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10" | "15";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Whether the video may have several shots. `false` when absent.
                 * @default false
                 */
                multi_shots?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.6 Text to Video
         * @description Makes a video from a text prompt.
         * @example {
         *       "model": "wan/2-6-text-to-video",
         *       "input": {
         *         "prompt": "A postwoman cycles along a canal at dawn. She stops at a houseboat, and a hand reaches out of the window for the letter.",
         *         "duration": "10",
         *         "resolution": "720p",
         *         "multi_shots": true
         *       }
         *     }
         */
        "Wan2.6TextToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`, `15`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10" | "15";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Whether the video may have several shots. `false` when absent.
                 * @default false
                 */
                multi_shots?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.6 Video to Video
         * @description Makes a new video from given videos and a text prompt.
         * @example {
         *       "model": "wan/2-6-video-to-video",
         *       "input": {
         *         "prompt": "The cook from the first video and the waiter from the second fold napkins at one long table",
         *         "video_urls": [
         *           "https://app.example.com/uploads/cook.mp4",
         *           "https://app.example.com/uploads/waiter.mp4"
         *         ],
         *         "duration": "10",
         *         "resolution": "720p",
         *         "multi_shots": false
         *       }
         *     }
         */
        "Wan2.6VideoToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-video-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, and from which videos. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The videos to work from, each at most 10 MB. At most 3 items. */
                video_urls: string[];
                /**
                 * @description Length of the video in seconds, as text. One of `5`, `10`. `5` when absent.
                 * @default 5
                 * @enum {string}
                 */
                duration?: "5" | "10";
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Whether the video may have several shots. `false` when absent.
                 * @default false
                 */
                multi_shots?: boolean;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.7 Image
         * @description Draws images from a text prompt, or changes given ones.
         * @example {
         *       "model": "wan/2-7-image",
         *       "input": {
         *         "prompt": "A beekeeper's shed in a clearing, hives in a row, painted in gouache",
         *         "aspect_ratio": "16:9",
         *         "n": 2,
         *         "resolution": "2K",
         *         "thinking_mode": true,
         *         "color_palette": [
         *           {
         *             "hex": "#F2C14E",
         *             "ratio": "50.00%"
         *           },
         *           {
         *             "hex": "#4D7C4A",
         *             "ratio": "30.00%"
         *           },
         *           {
         *             "hex": "#5B3A29",
         *             "ratio": "20.00%"
         *           }
         *         ],
         *         "seed": 65537
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-image",
         *       "input": {
         *         "prompt": "Six pictures of one snowman, from the first ball of snow to the puddle in spring",
         *         "aspect_ratio": "4:3",
         *         "enable_sequential": true,
         *         "n": 6,
         *         "resolution": "1K"
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-image",
         *       "input": {
         *         "prompt": "Put the lamp from the second image on the desk in the first",
         *         "input_urls": [
         *           "https://app.example.com/uploads/oak-desk.jpg",
         *           "https://app.example.com/uploads/brass-lamp.jpg"
         *         ],
         *         "n": 1,
         *         "bbox_list": [
         *           [
         *             [
         *               620,
         *               180,
         *               900,
         *               560
         *             ]
         *           ],
         *           [
         *             [
         *               140,
         *               60,
         *               480,
         *               700
         *             ],
         *             [
         *               500,
         *               610,
         *               560,
         *               690
         *             ]
         *           ]
         *         ]
         *       }
         *     }
         */
        "Wan2.7Image": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw, or what to change in which images. */
            input: {
                /** @description What the images show, or what to change in the given ones, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The images to work from. Without them, the model draws from the prompt alone. At most 9 items. */
                input_urls?: string[];
                /**
                 * @description Ratio of width to height; only without `input_urls`. What happens when absent is not documented.
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
                /**
                 * @description Whether the images form one sequence. `false` when absent.
                 * @default false
                 */
                enable_sequential?: boolean;
                /** @description How many images to make; at most 4 without `enable_sequential`. From 1 to 12. What happens when absent is not documented. */
                n?: number;
                /**
                 * @description Resolution of the image. One of `1K`, `2K`. `2K` when absent.
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K";
                /**
                 * @description Whether the model thinks before it draws; only without `enable_sequential`. `false` when absent.
                 * @default false
                 */
                thinking_mode?: boolean;
                /** @description Colours of the images, each with its share; only without `enable_sequential`. 3 to 10 items. */
                color_palette?: {
                    /** @description The colour, as `#` and six hexadecimal digits. */
                    hex: string;
                    /** @description Share of the colour, in per cent with two decimals, such as `25.00%`. */
                    ratio: string;
                }[];
                /** @description Boxes in the given images. One entry per image of `input_urls`, each a list of boxes; a box is x1, y1, x2, y2. Each: at most 2 items. Each of these: exactly 4 items. */
                bbox_list?: number[][][];
                /**
                 * @description Whether the images carry a watermark. `false` when absent.
                 * @default false
                 */
                watermark?: boolean;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `0` when absent.
                 * @default 0
                 */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.7 Image Pro
         * @description Draws images from a text prompt, or changes given ones.
         * @example {
         *       "model": "wan/2-7-image-pro",
         *       "input": {
         *         "prompt": "A cutaway drawing of a lock on a canal, boats on both levels, fine ink lines",
         *         "aspect_ratio": "21:9",
         *         "n": 1,
         *         "resolution": "4K",
         *         "thinking_mode": true,
         *         "color_palette": [
         *           {
         *             "hex": "#1D3557",
         *             "ratio": "45.00%"
         *           },
         *           {
         *             "hex": "#A8DADC",
         *             "ratio": "35.00%"
         *           },
         *           {
         *             "hex": "#F1FAEE",
         *             "ratio": "20.00%"
         *           }
         *         ],
         *         "seed": 1234
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-image-pro",
         *       "input": {
         *         "prompt": "Nine pictures of an apple tree through the year, always from the same spot",
         *         "aspect_ratio": "1:1",
         *         "enable_sequential": true,
         *         "n": 9,
         *         "resolution": "2K"
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-image-pro",
         *       "input": {
         *         "prompt": "Replace the sign above the shop door with a wooden one that shows a boot",
         *         "input_urls": [
         *           "https://app.example.com/uploads/shop-front.png"
         *         ],
         *         "n": 2,
         *         "resolution": "2K",
         *         "bbox_list": [
         *           [
         *             [
         *               410,
         *               90,
         *               870,
         *               240
         *             ]
         *           ]
         *         ]
         *       }
         *     }
         */
        "Wan2.7ImagePro": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-image-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw, or what to change in which images. */
            input: {
                /** @description What the images show, or what to change in the given ones, in words. At most 5,000 characters. */
                prompt: string;
                /** @description The images to work from. Without them, the model draws from the prompt alone. At most 9 items. */
                input_urls?: string[];
                /**
                 * @description Ratio of width to height; only without `input_urls`. What happens when absent is not documented.
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
                /**
                 * @description Whether the images form one sequence. `false` when absent.
                 * @default false
                 */
                enable_sequential?: boolean;
                /** @description How many images to make; at most 4 without `enable_sequential`. From 1 to 12. What happens when absent is not documented. */
                n?: number;
                /**
                 * @description Resolution of the image; `4K` only without `input_urls`. One of `1K`, `2K`, `4K`. `2K` when absent.
                 * @default 2K
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description Whether the model thinks before it draws; only without `enable_sequential`. `false` when absent.
                 * @default false
                 */
                thinking_mode?: boolean;
                /** @description Colours of the images, each with its share; only without `enable_sequential`. 3 to 10 items. */
                color_palette?: {
                    /** @description The colour, as `#` and six hexadecimal digits. */
                    hex: string;
                    /** @description Share of the colour, in per cent with two decimals, such as `25.00%`. */
                    ratio: string;
                }[];
                /** @description Boxes in the given images. One entry per image of `input_urls`, each a list of boxes; a box is x1, y1, x2, y2. Each: at most 2 items. Each of these: exactly 4 items. */
                bbox_list?: number[][][];
                /**
                 * @description Whether the images carry a watermark. `false` when absent.
                 * @default false
                 */
                watermark?: boolean;
                /**
                 * @description Steers the randomness of the generation. From 0 to 2,147,483,647. `0` when absent.
                 * @default 0
                 */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.7 Image to Video
         * @description Makes a video from a first or last frame, or continues a given clip.
         * @example {
         *       "model": "wan/2-7-image-to-video",
         *       "input": {
         *         "prompt": "The tide comes in and lifts the rowing boat off the sand",
         *         "negative_prompt": "people, birds",
         *         "first_frame_url": "https://app.example.com/uploads/boat-at-low-tide.jpg",
         *         "last_frame_url": "https://app.example.com/uploads/boat-at-high-tide.jpg",
         *         "resolution": "1080p",
         *         "duration": 8,
         *         "prompt_extend": false,
         *         "seed": 31415
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-image-to-video",
         *       "input": {
         *         "prompt": "The street musician plays on and nods to the beat",
         *         "first_frame_url": "https://app.example.com/uploads/accordion-player.png",
         *         "driving_audio_url": "https://app.example.com/uploads/accordion-waltz.mp3",
         *         "duration": 10
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-image-to-video",
         *       "input": {
         *         "prompt": "The paper kite settles at last in the top of the poplar",
         *         "last_frame_url": "https://app.example.com/uploads/kite-in-poplar.jpg",
         *         "resolution": "720p"
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-image-to-video",
         *       "input": {
         *         "prompt": "The train leaves the tunnel and crosses a stone viaduct in full sun",
         *         "first_clip_url": "https://app.example.com/uploads/train-in-tunnel.mp4",
         *         "resolution": "720p",
         *         "duration": 12
         *       }
         *     }
         */
        "Wan2.7ImageToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, and from which frames or clip; one of them is needed. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * Format: uri
                 * @description Image that the video begins with; not together with `first_clip_url`.
                 */
                first_frame_url?: string;
                /**
                 * Format: uri
                 * @description Image that the video ends with; not together with `first_clip_url`.
                 */
                last_frame_url?: string;
                /**
                 * Format: uri
                 * @description Clip that the video continues; not together with a first or last frame.
                 */
                first_clip_url?: string;
                /**
                 * Format: uri
                 * @description Audio that the video follows.
                 */
                driving_audio_url?: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Length of the video in seconds. From 2 to 15. `5` when absent.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description Whether the prompt is expanded before use. `true` when absent.
                 * @default true
                 */
                prompt_extend?: boolean;
                /**
                 * @description Whether the video carries a watermark. `false` when absent.
                 * @default false
                 */
                watermark?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.7 Reference to Video
         * @description Makes a video from a text prompt and reference images and videos.
         * @example {
         *       "model": "wan/2-7-r2v",
         *       "input": {
         *         "prompt": "The clockmaker from the image winds the clock from the video and listens to it",
         *         "negative_prompt": "crowd, neon light",
         *         "reference_image": [
         *           "https://app.example.com/uploads/clockmaker.jpg"
         *         ],
         *         "reference_video": [
         *           "https://app.example.com/uploads/pendulum-clock.mp4"
         *         ],
         *         "reference_voice": "https://app.example.com/uploads/clockmaker-voice.wav",
         *         "resolution": "1080p",
         *         "aspect_ratio": "4:3",
         *         "duration": 8
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-r2v",
         *       "input": {
         *         "prompt": "The two knitted owls sit on a branch and turn their heads to each other",
         *         "reference_image": [
         *           "https://app.example.com/uploads/owl-grey.png",
         *           "https://app.example.com/uploads/owl-brown.png"
         *         ],
         *         "first_frame": "https://app.example.com/uploads/empty-branch.png",
         *         "resolution": "720p"
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-r2v",
         *       "input": {
         *         "prompt": "The skater from the video draws a figure of eight on a frozen pond at dusk",
         *         "reference_video": [
         *           "https://app.example.com/uploads/skater.mp4"
         *         ],
         *         "aspect_ratio": "9:16",
         *         "duration": 4
         *       }
         *     }
         */
        "Wan2.7ReferenceToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-r2v";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show, and which reference images or videos to use. */
            input: {
                /** @description What the video shows, in words. At most 5,000 characters. */
                prompt: string;
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /** @description Reference images. Those of `reference_video` count towards the limit. Needed without `reference_video`. At most 5 items. */
                reference_image?: string[];
                /** @description Reference videos. Those of `reference_image` count towards the limit. Needed without `reference_image`. At most 5 items. */
                reference_video?: string[];
                /**
                 * Format: uri
                 * @description Image that the video begins with; `aspect_ratio` is then ignored.
                 */
                first_frame?: string;
                /**
                 * Format: uri
                 * @description Reference recording of a voice; at most 15 MB.
                 */
                reference_voice?: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Ratio of width to height; ignored when there is a `first_frame`. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description Length of the video in seconds. From 2 to 10. `5` when absent.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description Whether the prompt is expanded before use. `true` when absent.
                 * @default true
                 */
                prompt_extend?: boolean;
                /**
                 * @description Whether the video carries a watermark. `false` when absent.
                 * @default false
                 */
                watermark?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.7 Text to Video
         * @description Makes a video from a text prompt and, optionally, an audio recording.
         * @example {
         *       "model": "wan/2-7-text-to-video",
         *       "input": {
         *         "prompt": "A carpenter planes a plank in a bright workshop, and the shavings curl to the floor",
         *         "negative_prompt": "machines, slow motion",
         *         "audio_url": "https://app.example.com/uploads/workshop-sounds.mp3",
         *         "resolution": "1080p",
         *         "ratio": "3:4",
         *         "duration": 12,
         *         "prompt_extend": true,
         *         "seed": 8128
         *       }
         *     }
         */
        "Wan2.7TextToVideo": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to show. */
            input: {
                /** @description What the video shows, in words. 1 to 5,000 characters. */
                prompt: string;
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * Format: uri
                 * @description Audio that goes with the video.
                 */
                audio_url?: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Ratio of width to height, which the other Wan 2.7 models call `aspect_ratio`. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`. `16:9` when absent.
                 * @default 16:9
                 * @enum {string}
                 */
                ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description Length of the video in seconds. From 2 to 15. `5` when absent.
                 * @default 5
                 */
                duration?: number;
                /**
                 * @description Whether the prompt is expanded before use. `true` when absent.
                 * @default true
                 */
                prompt_extend?: boolean;
                /**
                 * @description Whether the video carries a watermark. `false` when absent.
                 * @default false
                 */
                watermark?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 2.7 Video Edit
         * @description Changes a given video, with an optional text prompt and reference image.
         * @example {
         *       "model": "wan/2-7-videoedit",
         *       "input": {
         *         "prompt": "Give the cyclist the raincoat from the image and make the road wet",
         *         "negative_prompt": "lightning",
         *         "video_url": "https://app.example.com/uploads/cyclist-on-country-road.mp4",
         *         "reference_image": "https://app.example.com/uploads/yellow-raincoat.jpg",
         *         "resolution": "1080p",
         *         "duration": 0,
         *         "audio_setting": "origin"
         *       }
         *     }
         * @example {
         *       "model": "wan/2-7-videoedit",
         *       "input": {
         *         "prompt": "Turn the scene into a woodcut in black and ochre",
         *         "video_url": "https://app.example.com/uploads/market-square.mp4",
         *         "resolution": "720p",
         *         "aspect_ratio": "1:1",
         *         "duration": 6
         *       }
         *     }
         */
        "Wan2.7VideoEdit": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-videoedit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description Which video to change, and how. */
            input: {
                /** @description What to change, in words. At most 5,000 characters. */
                prompt?: string;
                /** @description What the video should not show, in words. At most 500 characters. */
                negative_prompt?: string;
                /**
                 * Format: uri
                 * @description The video to change; at most 100 MB.
                 */
                video_url: string;
                /**
                 * Format: uri
                 * @description Reference image.
                 */
                reference_image?: string;
                /**
                 * @description Resolution of the video. One of `720p`, `1080p`. `1080p` when absent.
                 * @default 1080p
                 * @enum {string}
                 */
                resolution?: "720p" | "1080p";
                /**
                 * @description Ratio of width to height. One of `16:9`, `9:16`, `1:1`, `4:3`, `3:4`. What happens when absent is not documented.
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
                /**
                 * @description Length of the result in seconds; `0` takes the whole clip. One of `0`, `2` to `10`. `0` when absent.
                 * @default 0
                 * @enum {integer}
                 */
                duration?: 0 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
                /**
                 * @description Sound of the result; `origin` keeps that of the given video, `auto` leaves it to the model. One of `auto`, `origin`. `auto` when absent.
                 * @default auto
                 * @enum {string}
                 */
                audio_setting?: "auto" | "origin";
                /**
                 * @description Whether the prompt is expanded before use. `true` when absent.
                 * @default true
                 */
                prompt_extend?: boolean;
                /**
                 * @description Whether the video carries a watermark. `false` when absent.
                 * @default false
                 */
                watermark?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 3.0 Video
         * @description Makes a video from a text prompt, end frames or references of several kinds.
         * @example {
         *       "model": "wan/3-0-video",
         *       "input": {
         *         "prompt": "The cook in Image1 makes the dish from Video1 while Audio1 plays on the radio",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/cook-in-apron.jpg"
         *         ],
         *         "reference_video_urls": [
         *           "https://app.example.com/uploads/omelette.mp4"
         *         ],
         *         "reference_audio_urls": [
         *           "https://app.example.com/uploads/radio-waltz.mp3"
         *         ],
         *         "resolution": "720P",
         *         "aspect_ratio": "16:9",
         *         "duration": 12,
         *         "seed": 77
         *       }
         *     }
         * @example {
         *       "model": "wan/3-0-video",
         *       "input": {
         *         "prompt": "The frost on the window retreats from the middle outwards",
         *         "first_frame_url": "https://app.example.com/uploads/window-frosted.jpg",
         *         "last_frame_url": "https://app.example.com/uploads/window-clear.jpg",
         *         "duration": -1,
         *         "audio": false
         *       }
         *     }
         * @example {
         *       "model": "wan/3-0-video",
         *       "input": {
         *         "prompt": "A short film that explains how the beehive in the leaflet is put together",
         *         "reference_file_urls": [
         *           "https://app.example.com/uploads/beehive-leaflet.pdf"
         *         ],
         *         "nsfw_checker": true
         *       }
         *     }
         */
        "Wan3.0Video": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/3-0-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, from a prompt or media; frames and references do not go together. */
            input: {
                /** @description What the video shows, in words. It refers to the media as `Image1`, `Video1`, `Audio1` and so on. A longer prompt is cut, not refused. May be left out when media is given. At most 20,000 characters. */
                prompt?: string;
                /**
                 * Format: uri
                 * @description The image the video begins with; at most 20 MB. Excludes references.
                 */
                first_frame_url?: string;
                /**
                 * Format: uri
                 * @description The image the video ends with; at most 20 MB. Needs `first_frame_url`; excludes references.
                 */
                last_frame_url?: string;
                /** @description Reference images, each at most 20 MB, of 240 to 8,000 pixels a side and a ratio of at most 8:1. Excludes frames. At most 10 items. */
                reference_image_urls?: string[];
                /** @description Reference videos, each at most 100 MB, of 1 to 15 seconds and of 240 to 4,096 pixels a side; together at most 15 seconds, and with the new video at most 30. Excludes frames. At most 5 items. */
                reference_video_urls?: string[];
                /** @description Reference audio, each at most 15 MB and of 1 to 15 seconds; together at most 15 seconds. The vendor advises against audio alone. Excludes frames. At most 5 items. */
                reference_audio_urls?: string[];
                /** @description Reference document; at most 100 MB and 50 pages. Excludes frames and `reference_link_urls`. At most 1 item. */
                reference_file_urls?: string[];
                /** @description Reference link. Excludes frames and `reference_file_urls`. At most 1 item. */
                reference_link_urls?: string[];
                /**
                 * @description Resolution of the video. One of `480P`, `720P`, `1080P`. `1080P` when absent.
                 * @default 1080P
                 * @enum {string}
                 */
                resolution?: "480P" | "720P" | "1080P";
                /**
                 * @description Ratio of width to height; `adaptive` leaves it to the model. One of `adaptive`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`. `adaptive` when absent.
                 * @default adaptive
                 * @enum {string}
                 */
                aspect_ratio?: "adaptive" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description Length of the video in seconds; `-1` leaves it to the model. One of `-1`, `2` to `30`. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: -1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30;
                /**
                 * @description Whether the video gets sound. `true` when absent.
                 * @default true
                 */
                audio?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Wan 3.0 Video Prime
         * @description Makes a video from a text prompt, end frames or references of several kinds, with the Prime model.
         * @example {
         *       "model": "wan/3-0-video-prime",
         *       "input": {
         *         "prompt": "A glassblower draws a swan out of the glowing bubble and sets it down to cool",
         *         "resolution": "1080P",
         *         "aspect_ratio": "4:3",
         *         "duration": 20,
         *         "audio": true,
         *         "seed": 2048
         *       }
         *     }
         * @example {
         *       "model": "wan/3-0-video-prime",
         *       "input": {
         *         "first_frame_url": "https://app.example.com/uploads/harbour-at-dawn.jpg",
         *         "resolution": "480P",
         *         "duration": 5
         *       }
         *     }
         * @example {
         *       "model": "wan/3-0-video-prime",
         *       "input": {
         *         "prompt": "Show the walk that this page describes, in the weather of Image1",
         *         "reference_image_urls": [
         *           "https://app.example.com/uploads/moor-in-rain.jpg"
         *         ],
         *         "reference_link_urls": [
         *           "https://app.example.com/walks/ridge-path"
         *         ],
         *         "aspect_ratio": "adaptive",
         *         "nsfw_checker": false
         *       }
         *     }
         */
        "Wan3.0VideoPrime": {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/3-0-video-prime";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to film, from a prompt or media; frames and references do not go together. */
            input: {
                /** @description What the video shows, in words. It refers to the media as `Image1`, `Video1`, `Audio1` and so on. A longer prompt is cut, not refused. May be left out when media is given. At most 20,000 characters. */
                prompt?: string;
                /**
                 * Format: uri
                 * @description The image the video begins with; at most 20 MB. Excludes references.
                 */
                first_frame_url?: string;
                /**
                 * Format: uri
                 * @description The image the video ends with; at most 20 MB. Needs `first_frame_url`; excludes references.
                 */
                last_frame_url?: string;
                /** @description Reference images, each at most 20 MB, of 240 to 8,000 pixels a side and a ratio of at most 8:1. Excludes frames. At most 10 items. */
                reference_image_urls?: string[];
                /** @description Reference videos, each at most 100 MB, of 1 to 15 seconds and of 240 to 4,096 pixels a side; together at most 15 seconds, and with the new video at most 30. Excludes frames. At most 5 items. */
                reference_video_urls?: string[];
                /** @description Reference audio, each at most 15 MB and of 1 to 15 seconds; together at most 15 seconds. The vendor advises against audio alone. Excludes frames. At most 5 items. */
                reference_audio_urls?: string[];
                /** @description Reference document; at most 100 MB and 50 pages. Excludes frames and `reference_link_urls`. At most 1 item. */
                reference_file_urls?: string[];
                /** @description Reference link. Excludes frames and `reference_file_urls`. At most 1 item. */
                reference_link_urls?: string[];
                /**
                 * @description Resolution of the video. One of `480P`, `720P`, `1080P`. `1080P` when absent.
                 * @default 1080P
                 * @enum {string}
                 */
                resolution?: "480P" | "720P" | "1080P";
                /**
                 * @description Ratio of width to height; `adaptive` leaves it to the model. One of `adaptive`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`. `adaptive` when absent.
                 * @default adaptive
                 * @enum {string}
                 */
                aspect_ratio?: "adaptive" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
                /**
                 * @description Length of the video in seconds; `-1` leaves it to the model. One of `-1`, `2` to `30`. `5` when absent.
                 * @default 5
                 * @enum {integer}
                 */
                duration?: -1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30;
                /**
                 * @description Whether the video gets sound. `true` when absent.
                 * @default true
                 */
                audio?: boolean;
                /** @description Steers the randomness of the generation. From 0 to 2,147,483,647. What happens when absent is not documented. */
                seed?: number;
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * Z Image
         * @description Draws an image from a text prompt.
         * @example {
         *       "model": "z-image",
         *       "input": {
         *         "prompt": "An old tram turning a corner at dusk, its windows warm, wet cobblestones in front",
         *         "aspect_ratio": "16:9"
         *       }
         *     }
         */
        ZImage: {
            /**
             * @description The model id. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "z-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to draw. */
            input: {
                /** @description What the image shows, in words. At most 1,000 characters. */
                prompt: string;
                /**
                 * @description Ratio of width to height. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`.
                 * @default 1:1
                 * @enum {string}
                 */
                aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16";
                /** @description Whether the vendor checks for NSFW content. What happens when absent is not documented. */
                nsfw_checker?: boolean;
            };
        };
        /**
         * CreateTaskRequest
         * @description A model, its input and, if wanted, where to send the callback.
         */
        CreateTaskRequest: components["schemas"]["GPT-4oImage"] | components["schemas"]["SunoAddInstrumental"] | components["schemas"]["SunoAddVocals"] | components["schemas"]["SunoBoostMusicStyle"] | components["schemas"]["SunoCheckVoice"] | components["schemas"]["SunoConvertToWAV"] | components["schemas"]["SunoGenerateCoverImage"] | components["schemas"]["SunoCreateMusicVideo"] | components["schemas"]["SunoCreateVoice"] | components["schemas"]["SunoExtendMusic"] | components["schemas"]["SunoGenerateMusic"] | components["schemas"]["SunoGenerateLyrics"] | components["schemas"]["SunoGenerateMIDI"] | components["schemas"]["SunoGeneratePersona"] | components["schemas"]["SunoMashup"] | components["schemas"]["SunoRegeneratePhrase"] | components["schemas"]["SunoReplaceSection"] | components["schemas"]["SunoSeparateVocals"] | components["schemas"]["SunoGenerateSounds"] | components["schemas"]["SunoRecoverAudio"] | components["schemas"]["SunoTimestampedLyrics"] | components["schemas"]["SunoUploadAndCoverAudio"] | components["schemas"]["SunoUploadAndExtendAudio"] | components["schemas"]["SunoValidationPhrase"] | components["schemas"]["Seedance1.5Pro"] | components["schemas"]["Seedance2"] | components["schemas"]["Seedance2.5"] | components["schemas"]["Seedance2Fast"] | components["schemas"]["Seedance2Mini"] | components["schemas"]["Seedream"] | components["schemas"]["SeedreamV4Edit"] | components["schemas"]["SeedreamV4TextToImage"] | components["schemas"]["BytedanceV1LiteImageToVideo"] | components["schemas"]["BytedanceV1LiteTextToVideo"] | components["schemas"]["BytedanceV1ProFastImageToVideo"] | components["schemas"]["BytedanceV1ProImageToVideo"] | components["schemas"]["BytedanceV1ProTextToVideo"] | components["schemas"]["ElevenLabsAudioIsolation"] | components["schemas"]["ElevenLabsTextToDialogueV3"] | components["schemas"]["ElevenLabsTextToSpeechMultilingualV2"] | components["schemas"]["ElevenLabsTextToSpeechTurbo2.5"] | components["schemas"]["Flux2FlexImageToImage"] | components["schemas"]["Flux2FlexTextToImage"] | components["schemas"]["Flux2ProImageToImage"] | components["schemas"]["Flux2ProTextToImage"] | components["schemas"]["Flux1Kontext"] | components["schemas"]["GeminiOmniVideo"] | components["schemas"]["Gemini2.5ProTTS"] | components["schemas"]["Gemini3.1FlashTTS"] | components["schemas"]["Gemini3.8FlashLiteTTS"] | components["schemas"]["Gemini3.8FlashTTS"] | components["schemas"]["GeminiOmniFlash1.1"] | components["schemas"]["Imagen4"] | components["schemas"]["Imagen4Fast"] | components["schemas"]["Imagen4Ultra"] | components["schemas"]["NanoBanana"] | components["schemas"]["NanoBananaEdit"] | components["schemas"]["GPTImage2.5FlareImageToImage"] | components["schemas"]["GPTImage2.5FlareTextToImage"] | components["schemas"]["GPTImage2.5SunburstImageToImage"] | components["schemas"]["GPTImage2.5SunburstTextToImage"] | components["schemas"]["GPTImage2ImageToImage"] | components["schemas"]["GPTImage2TextToImage"] | components["schemas"]["GPTImage1.5ImageToImage"] | components["schemas"]["GPTImage1.5TextToImage"] | components["schemas"]["GrokImagineImage2.0ImageEdit"] | components["schemas"]["GrokImagineImage2.0SegmentEdit"] | components["schemas"]["GrokImagineImage2.0SegmentMap"] | components["schemas"]["GrokImagineImage2.0TextToImage"] | components["schemas"]["GrokImagineVideo1.5Preview"] | components["schemas"]["GrokImagineExtend"] | components["schemas"]["GrokImagineImageToImage"] | components["schemas"]["GrokImagineImageToVideo"] | components["schemas"]["GrokImagineTextToImage"] | components["schemas"]["GrokImagineTextToVideo"] | components["schemas"]["GrokImagineUpscale"] | components["schemas"]["Hailuo02ImageToVideoPro"] | components["schemas"]["Hailuo02ImageToVideoStandard"] | components["schemas"]["Hailuo02TextToVideoPro"] | components["schemas"]["Hailuo02TextToVideoStandard"] | components["schemas"]["Hailuo2.3ImageToVideoPro"] | components["schemas"]["Hailuo2.3ImageToVideoStandard"] | components["schemas"]["HappyHorse1.1ImageToVideo"] | components["schemas"]["HappyHorse1.1ReferenceToVideo"] | components["schemas"]["HappyHorse1.1TextToVideo"] | components["schemas"]["HappyHorseImageToVideo"] | components["schemas"]["HappyHorseReferenceToVideo"] | components["schemas"]["HappyHorseTextToVideo"] | components["schemas"]["HappyHorseVideoEdit"] | components["schemas"]["IdeogramCharacter"] | components["schemas"]["IdeogramCharacterEdit"] | components["schemas"]["IdeogramCharacterRemix"] | components["schemas"]["IdeogramV3Edit"] | components["schemas"]["IdeogramV3Reframe"] | components["schemas"]["IdeogramV3Remix"] | components["schemas"]["IdeogramV3TextToImage"] | components["schemas"]["InfinitalkFromAudio"] | components["schemas"]["Kling2.6ImageToVideo"] | components["schemas"]["Kling2.6MotionControl"] | components["schemas"]["Kling2.6TextToVideo"] | components["schemas"]["Kling3.0OmniImageToVideo"] | components["schemas"]["Kling3.0OmniReferenceToVideo"] | components["schemas"]["Kling3.0OmniTextToVideo"] | components["schemas"]["Kling3.0OmniTransformation"] | components["schemas"]["Kling3.0MotionControl"] | components["schemas"]["Kling3.0Video"] | components["schemas"]["KlingAIAvatarPro"] | components["schemas"]["KlingAIAvatarStandard"] | components["schemas"]["KlingV2.1MasterImageToVideo"] | components["schemas"]["KlingV2.1MasterTextToVideo"] | components["schemas"]["KlingV2.1Pro"] | components["schemas"]["KlingV2.1Standard"] | components["schemas"]["KlingV2.5TurboImageToVideoPro"] | components["schemas"]["KlingV2.5TurboTextToVideoPro"] | components["schemas"]["KlingV3TurboImageToVideo"] | components["schemas"]["KlingV3TurboTextToVideo"] | components["schemas"]["MiniMaxH3ImageToVideo"] | components["schemas"]["MiniMaxH3ReferenceToVideo"] | components["schemas"]["MiniMaxH3TextToVideo"] | components["schemas"]["NanoBanana2"] | components["schemas"]["NanoBanana2.1"] | components["schemas"]["NanoBanana2Lite"] | components["schemas"]["NanoBananaPro"] | components["schemas"]["OmniHuman1.5"] | components["schemas"]["OmniHuman1.5HumanIdentification"] | components["schemas"]["OmniHuman1.5SubjectDetection"] | components["schemas"]["PixVerseV6Extend"] | components["schemas"]["PixVerseV6ImageToVideo"] | components["schemas"]["PixVerseV6ReferenceToVideo"] | components["schemas"]["PixVerseV6TextToVideo"] | components["schemas"]["PixVerseV6Transition"] | components["schemas"]["QwenImageEdit"] | components["schemas"]["QwenImageToImage"] | components["schemas"]["QwenTextToImage"] | components["schemas"]["Qwen2.1ImageToImage"] | components["schemas"]["Qwen2.1TextToImage"] | components["schemas"]["Qwen2ImageEdit"] | components["schemas"]["Qwen2TextToImage"] | components["schemas"]["Qwen3ImageToImage"] | components["schemas"]["Qwen3ProImageToImage"] | components["schemas"]["Qwen3ProTextToImage"] | components["schemas"]["Qwen3TextToImage"] | components["schemas"]["RecraftCrispUpscale"] | components["schemas"]["RecraftRemoveBackground"] | components["schemas"]["Runway"] | components["schemas"]["RunwayExtendAIVideo"] | components["schemas"]["RunwayGen4Aleph"] | components["schemas"]["Seedream4.5Edit"] | components["schemas"]["Seedream4.5TextToImage"] | components["schemas"]["Seedream5FlashImageToImage"] | components["schemas"]["Seedream5FlashLayerDecomposition"] | components["schemas"]["Seedream5FlashTextToImage"] | components["schemas"]["Seedream5LiteImageToImage"] | components["schemas"]["Seedream5LiteTextToImage"] | components["schemas"]["Seedream5ProImageToImage"] | components["schemas"]["Seedream5ProLayerDecomposition"] | components["schemas"]["Seedream5ProTextToImage"] | components["schemas"]["TopazImageUpscale"] | components["schemas"]["TopazVideoUpscale"] | components["schemas"]["Veo3.1"] | components["schemas"]["VeoExtend"] | components["schemas"]["VeoGet1080pVideo"] | components["schemas"]["VeoGet4KVideo"] | components["schemas"]["VolcengineVideoToVideoLipSync"] | components["schemas"]["Wan2.2A14BImageToVideoTurbo"] | components["schemas"]["Wan2.2A14BSpeechToVideoTurbo"] | components["schemas"]["Wan2.2A14BTextToVideoTurbo"] | components["schemas"]["Wan2.2AnimateMove"] | components["schemas"]["Wan2.2AnimateReplace"] | components["schemas"]["Wan2.5ImageToVideo"] | components["schemas"]["Wan2.5TextToVideo"] | components["schemas"]["Wan2.6FlashImageToVideo"] | components["schemas"]["Wan2.6FlashVideoToVideo"] | components["schemas"]["Wan2.6ImageToVideo"] | components["schemas"]["Wan2.6TextToVideo"] | components["schemas"]["Wan2.6VideoToVideo"] | components["schemas"]["Wan2.7Image"] | components["schemas"]["Wan2.7ImagePro"] | components["schemas"]["Wan2.7ImageToVideo"] | components["schemas"]["Wan2.7ReferenceToVideo"] | components["schemas"]["Wan2.7TextToVideo"] | components["schemas"]["Wan2.7VideoEdit"] | components["schemas"]["Wan3.0Video"] | components["schemas"]["Wan3.0VideoPrime"] | components["schemas"]["ZImage"];
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
         * @description How far the task is. `success` and `fail` are final; no recorded task was seen in two of the others. The set is open: wait through a state you do not know.
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
         * Song
         * @description A song that a music model made. There may be more members than these.
         */
        Song: {
            /** @description Names the song, for models that go on from it as `audio_id`. */
            id?: string;
            /** @description The title. */
            title?: string;
            /** @description How long it is, in seconds. */
            duration?: number | null;
            /** @description The song. How long the URL lives is not promised; download at once. */
            audio_url?: string | null;
            /** @description The song as a stream. */
            stream_audio_url?: string | null;
            /** @description The cover. */
            image_url?: string | null;
            /** @description The version of the model that made it. */
            model_name?: string | null;
            /** @description The lyrics, or the prompt that they were made from. */
            prompt?: string | null;
            /** @description The style, in words. */
            tags?: string | null;
            /** @description When it was made. The form was not recorded. */
            createTime?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * TaskResult
         * @description What `resultJson` holds once it is parsed: `resultUrls` for image, video and audio models, `resultObject` for text and data models, `data` for models that make songs. Some models add members of their own, and what some answer is not documented: expect other members, too.
         * @example {
         *       "resultUrls": [
         *         "https://files.example.com/paper-boat.png"
         *       ]
         *     }
         * @example {
         *       "data": [
         *         {
         *           "id": "5d0c7a1e-song-1",
         *           "title": "Paper Boat",
         *           "duration": 128.4,
         *           "audio_url": "https://files.example.com/paper-boat.mp3",
         *           "image_url": "https://files.example.com/paper-boat.jpg",
         *           "tags": "calm folk, fingerpicked guitar"
         *         }
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
            /** @description The songs; two were seen. */
            data?: components["schemas"]["Song"][];
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
         * SongsResult
         * @description The result of a model that makes songs, as seen on 2026-10-06.
         */
        SongsResult: WithRequired<components["schemas"]["TaskResult"], "data">;
        /**
         * TaskFields
         * @description The members that a task has both in its record and in its callback.
         */
        TaskFields: {
            taskId: components["schemas"]["TaskId"];
            /** @description The model id of the request. */
            model?: string;
            state: components["schemas"]["TaskState"];
            /** @description The request as JSON text. `input` inside it is JSON text again, with the values as they were sent: in another order, without defaults filled in, and with unknown fields. One value was seen converted, a `duration` of `"6"` to `6`. */
            param?: string;
            /** @description The result as JSON text. Empty until the task succeeds; empty, null or absent when it failed. The forms that are known are listed; a task that succeeded with another has succeeded all the same. */
            resultJson?: string | null;
            /** @description Why the task failed, for programs: a number as text ("500") or a word ("SENSITIVE_WORD_ERROR"). The set is open; records of spring 2026 have only "422" (the provider took no task) and "500". Null, empty or absent unless it failed. */
            failCode?: string | null;
            /** @description Why the task failed, for people. Null, empty or absent unless it failed. */
            failMsg?: string | null;
            /** @description How long the generation took, in whole **seconds**, mostly rounded down. Null or absent before the end, and null in 10 of 11 failed tasks that were recorded in spring 2026: those that failed at once. */
            costTime?: number | null;
            /**
             * Format: int64
             * @description When the task was created, in epoch milliseconds.
             */
            createTime?: number;
            /**
             * Format: int64
             * @description When the task ended, in epoch milliseconds. Null or absent before the end, and null, as `costTime` is, in a task that failed at once.
             */
            completeTime?: number | null;
            /**
             * Format: int64
             * @description When the task last changed, in epoch milliseconds. Documented, but absent from recorded answers of recordInfo.
             */
            updateTime?: number | null;
            /** @description How far the generation is. Documented for sora-2 only; absent otherwise. From 0 to 100. */
            progress?: number | null;
            /** @description Credits that the task cost. Absent in records made before August 2026. It can be 0 while the task waits and be set later: take it from a task that has ended. */
            creditsConsumed?: number | null;
            /** @description What kind of operation the task is. In records since September 2026; not documented, its values were not recorded. */
            operationType?: unknown;
            /** @description Whether the task succeeded. In records since September 2026; not documented, its values were not recorded. Go by `state`. */
            successFlag?: unknown;
            /** @description What was asked for, beside `param`. In records since September 2026; not documented. */
            paramJson?: unknown;
            /** @description The result again, as an object instead of a text. In records since September 2026; not documented. Go by `resultJson`. */
            response?: unknown;
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
        /**
         * CreditsEnvelope
         * @description The answer to a getCredits that succeeded.
         */
        CreditsEnvelope: {
            /**
             * @description Success.
             * @constant
             */
            code: 200;
            /** @description Credits that are left. The vendor's page shows an integer; two decimals were seen. */
            data: number;
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * DownloadUrlRequest
         * @description A file that the API has generated.
         * @example {
         *       "url": "https://files.example.com/paper-boat.png"
         *     }
         */
        DownloadUrlRequest: {
            /**
             * Format: uri
             * @description The URL of the file, as in `resultUrls`.
             */
            url: string;
        };
        /**
         * DownloadUrlEnvelope
         * @description The answer to a getDownloadUrl that succeeded. Documented; only refusals were recorded.
         */
        DownloadUrlEnvelope: {
            /**
             * @description Success.
             * @constant
             */
            code: 200;
            /** @description The link that downloads the file. */
            data: string;
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * ListedModel
         * @description What the vendor's list says of a model. There may be more members than these.
         */
        ListedModel: {
            /** @description The model id. */
            model: string;
            /** @description Name of the model in the address of its page. */
            slug?: string;
            /** @description Name of the model for people. */
            title?: string;
            /** @description Who made the model. */
            provider?: string;
            /** @description The kinds of task that the model does. */
            taskType?: string[];
            /** @description What the model does, for people. */
            description?: string | null;
            /** @description What a task costs, for people. */
            pricingDesc?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * ModelsEnvelope
         * @description The answer to a listModels that succeeded.
         */
        ModelsEnvelope: {
            /**
             * @description Success.
             * @constant
             */
            code: 200;
            /** @description The models. */
            data: {
                /** @description How many models there are. */
                total?: number;
                /** @description One entry per model. */
                models: components["schemas"]["ListedModel"][];
            } & {
                [key: string]: unknown;
            };
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * ModelSchemaEnvelope
         * @description The answer to a getModelSchema that succeeded.
         */
        ModelSchemaEnvelope: {
            /**
             * @description Success.
             * @constant
             */
            code: 200;
            /** @description The model and its schema. */
            data: {
                /** @description The model id. */
                model?: string;
                /** @description An OpenAPI 3.1 document whose createTask takes this one model; null if the vendor has none. */
                openapi: {
                    [key: string]: unknown;
                } | null;
            } & {
                [key: string]: unknown;
            };
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * PriceCountsEnvelope
         * @description The answer to a countPrices that succeeded.
         */
        PriceCountsEnvelope: {
            /**
             * @description Success.
             * @constant
             */
            code: 200;
            /** @description How many prices there are. */
            data: {
                /** @description In all. */
                all: number;
                /** @description Of images. */
                image?: number;
                /** @description Of videos. */
                video?: number;
                /** @description Of music and speech. */
                music?: number;
                /** @description Of chats. It was not there at first. */
                chat?: number;
            } & {
                [key: string]: unknown;
            };
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * PricesRequest
         * @description A page of the list of prices.
         * @example {
         *       "pageNum": 1,
         *       "pageSize": 100,
         *       "interfaceType": "image",
         *       "modelDescription": ""
         *     }
         */
        PricesRequest: {
            /** @description Which page, in their order. At least 1. */
            pageNum: number;
            /** @description How many prices a page has. From 1 to 100. */
            pageSize: number;
            /**
             * @description Only prices of this kind; speech counts as music. An empty text asks for all. One of ``, `image`, `video`, `music`, `chat`.
             * @enum {string}
             */
            interfaceType?: "" | "image" | "video" | "music" | "chat";
            /** @description Only prices with this text in `modelDescription`. An empty text asks for all. */
            modelDescription?: string;
        };
        /**
         * ListedPrice
         * @description One price of the vendor's list. There may be more members than these.
         */
        ListedPrice: {
            /** @description The model and what the price is for, in words. */
            modelDescription: string;
            /** @description The kind of what is made, such as `image`; speech counts as music. */
            interfaceType?: string;
            /** @description Who made the model. */
            provider?: string;
            /** @description The price in credits, as text; some clients also read a number. */
            creditPrice: string | number;
            /** @description What the price is for, such as `per image`. It may be empty, begin with a blank or be misspelt. */
            creditUnit?: string | null;
            /** @description The price in US dollars, as text. Where it differs from the credits, the credits were charged. */
            usdPrice?: string | number;
            /** @description The price of a competitor, in US dollars; it may be empty. */
            falPrice?: string | number | null;
            /** @description How far the price is below that of the competitor, in percent. Nothing is taken off `creditPrice`. */
            discountRate?: number;
            /** @description Address of the model's page, often with its id in the query. It may be empty, or name an older id or a sibling. */
            anchor?: string | null;
            /** @description Not described by anybody; only `false` was seen. */
            discountPrice?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * PricesEnvelope
         * @description The answer to a listPrices that succeeded.
         */
        PricesEnvelope: {
            /**
             * @description Success.
             * @constant
             */
            code: 200;
            /** @description One page of the prices. */
            data: {
                /** @description One entry per price, newest first. */
                records: components["schemas"]["ListedPrice"][];
                /** @description How many prices there are on all pages. */
                total?: number;
                /** @description How many pages there are. */
                pages?: number;
            } & {
                [key: string]: unknown;
            };
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * UploadPath
         * @description Folder of the file, without slashes at its beginning and end.
         * @example images/paper-boats
         */
        UploadPath: string;
        /**
         * UploadFileName
         * @description Name of the file, with its extension. Another file of that name in the same folder is replaced, which caches may hide for a while. When absent, the vendor makes one up.
         * @example paper-boat.png
         */
        UploadFileName: string;
        /**
         * UploadStreamRequest
         * @description A file and where to store it.
         * @example {
         *       "file": "The bytes of paper-boat.png",
         *       "uploadPath": "images/paper-boats",
         *       "fileName": "paper-boat.png"
         *     }
         */
        UploadStreamRequest: {
            /** @description The file itself. A name that is made up has the extension of this part's. */
            file: Blob;
            uploadPath: components["schemas"]["UploadPath"];
            fileName?: components["schemas"]["UploadFileName"];
        };
        /**
         * UploadEnvelope
         * @description What every answer of the upload host has in common.
         */
        UploadEnvelope: {
            /** @description Whether the call succeeded; `code` says the same. */
            success: boolean;
        } & WithRequired<components["schemas"]["Envelope"], "code">;
        /**
         * UploadedFile
         * @description A file that was uploaded.
         */
        UploadedFile: {
            /** @description True once more. Seen, not documented. */
            success?: boolean;
            /** @description Name under which the file was stored. */
            fileName: string;
            /** @description Path of the file in the storage, which ends with `uploadPath` and `fileName`. */
            filePath: string;
            /**
             * Format: uri
             * @description URL of the file, for the input of a task.
             */
            downloadUrl: string;
            /** @description Size of the file in bytes. */
            fileSize: number;
            /** @description Type of the file. */
            mimeType: string;
            /**
             * Format: date-time
             * @description When the file was stored.
             */
            uploadedAt: string;
        };
        /**
         * FileUploadedEnvelope
         * @description The answer to an upload that succeeded.
         */
        FileUploadedEnvelope: {
            /**
             * @description Success.
             * @constant
             */
            success?: true;
            /**
             * @description Success.
             * @constant
             */
            code: 200;
            data: components["schemas"]["UploadedFile"];
        } & components["schemas"]["UploadEnvelope"];
        /**
         * UploadErrorCode
         * @description Status of an upload as a number, whatever the HTTP status says. The set is open.
         */
        UploadErrorCode: 400 | 401 | 500;
        /**
         * UploadErrorEnvelope
         * @description The answer of the upload host to a call that failed. Its HTTP status was seen to be 200; the vendor documents the one that `code` names.
         */
        UploadErrorEnvelope: {
            /**
             * @description No success.
             * @constant
             */
            success: false;
            code: components["schemas"]["UploadErrorCode"];
        } & WithRequired<components["schemas"]["UploadEnvelope"], "success">;
        /**
         * UploadBase64Request
         * @description A file as text and where to store it.
         * @example {
         *       "base64Data": "QSBwYXBlciBib2F0IG9uIGEgcHVkZGxl",
         *       "uploadPath": "texts",
         *       "fileName": "paper-boat.txt"
         *     }
         */
        UploadBase64Request: {
            /** @description The file in Base64. The vendor documents a data URL (`data:image/png;base64,…`) as well; recorded requests had none. Not empty. */
            base64Data: string;
            uploadPath: components["schemas"]["UploadPath"];
            /** @description Name of the file; its extension decides `mimeType`. When absent, the name was seen to end with `.bin` and the type to be `application/octet-stream`. The spelling `filename` was seen to be ignored. */
            fileName?: components["schemas"]["UploadFileName"];
        };
        /**
         * UploadUrlRequest
         * @description Where a file is and where to store it.
         * @example {
         *       "fileUrl": "https://app.example.com/paper-boat.png",
         *       "uploadPath": "images/paper-boats"
         *     }
         */
        UploadUrlRequest: {
            /**
             * Format: uri
             * @description URL of the file, `http` or `https`. The vendor must be able to reach it.
             */
            fileUrl: string;
            uploadPath: components["schemas"]["UploadPath"];
            fileName?: components["schemas"]["UploadFileName"];
        };
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
        /** @description The request is malformed: not JSON, or without a parameter. */
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
        /** @description The account has too few credits. Send it again after a top-up. */
        InsufficientCredits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is no such resource. Older pages of the vendor say it of an unknown task, too. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The model gave no result in time. This is final for the task. */
        GenerationTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The input does not fit its model, or what the request names is unknown: a model, a task or a file. createTask was seen to refuse inputs with code 500, too. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Called too often. The call was refused and is not queued; send it again later. */
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
        /** @description The service is being maintained. The call was refused; send it again later. */
        Maintenance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. After createTask a task may exist: look before you send it again. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The generation failed. This is final for the task. */
        GenerationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The feature is disabled. */
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
        /** @description The balance, or an error in the envelope; look at `code`. */
        CreditsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreditsEnvelope"] | components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The link, or an error in the envelope; look at `code`. */
        DownloadUrlMade: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DownloadUrlEnvelope"] | components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The models, or an error in the envelope; look at `code`. */
        ModelsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ModelsEnvelope"] | components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The schema of the model, or an error in the envelope; look at `code`. */
        ModelSchemaFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ModelSchemaEnvelope"] | components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description How many prices there are, or an error in the envelope; look at `code`. */
        PricesCounted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PriceCountsEnvelope"] | components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The prices, or an error in the envelope; look at `code`. */
        PricesFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PricesEnvelope"] | components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The file was stored, or an error in the envelope; look at `code`. */
        FileUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FileUploadedEnvelope"] | components["schemas"]["UploadErrorEnvelope"];
            };
        };
        /** @description A parameter is missing or wrong. */
        UploadBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UploadErrorEnvelope"];
            };
        };
        /** @description The API key is missing or wrong. */
        UploadUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UploadErrorEnvelope"];
            };
        };
        /** @description The upload host failed. */
        UploadServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UploadErrorEnvelope"];
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
        /**
         * @description Lists only models of these kinds.
         * @example [
         *       "Text to Video",
         *       "Image to Video"
         *     ]
         */
        ModelTaskType: string[];
        /**
         * @description Lists only models of this provider.
         * @example Google
         */
        ModelProvider: string;
        /**
         * @description Lists only models that this text finds.
         * @example banana
         */
        ModelQuery: string;
        /**
         * @description The model id. **Send its slash as it is**: `/api/v1/models/google/nano-banana/schema`. OpenAPI cannot say so, and most generated clients would send `%2F`.
         * @example google/nano-banana
         */
        ModelId: string;
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
    getCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CreditsFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            433: components["responses"]["SubKeyLimit"];
            455: components["responses"]["Maintenance"];
            500: components["responses"]["ServerError"];
            505: components["responses"]["FeatureDisabled"];
        };
    };
    getDownloadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file to download. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DownloadUrlRequest"];
            };
        };
        responses: {
            200: components["responses"]["DownloadUrlMade"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            433: components["responses"]["SubKeyLimit"];
            455: components["responses"]["Maintenance"];
            500: components["responses"]["ServerError"];
            505: components["responses"]["FeatureDisabled"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description Lists only models of these kinds.
                 * @example [
                 *       "Text to Video",
                 *       "Image to Video"
                 *     ]
                 */
                taskType?: components["parameters"]["ModelTaskType"];
                /**
                 * @description Lists only models of this provider.
                 * @example Google
                 */
                provider?: components["parameters"]["ModelProvider"];
                /**
                 * @description Lists only models that this text finds.
                 * @example banana
                 */
                q?: components["parameters"]["ModelQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ModelsFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            433: components["responses"]["SubKeyLimit"];
            455: components["responses"]["Maintenance"];
            500: components["responses"]["ServerError"];
            505: components["responses"]["FeatureDisabled"];
        };
    };
    getModelSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model id. **Send its slash as it is**: `/api/v1/models/google/nano-banana/schema`. OpenAPI cannot say so, and most generated clients would send `%2F`.
                 * @example google/nano-banana
                 */
                model: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ModelSchemaFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            433: components["responses"]["SubKeyLimit"];
            455: components["responses"]["Maintenance"];
            500: components["responses"]["ServerError"];
            505: components["responses"]["FeatureDisabled"];
        };
    };
    countPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PricesCounted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            433: components["responses"]["SubKeyLimit"];
            455: components["responses"]["Maintenance"];
            500: components["responses"]["ServerError"];
            505: components["responses"]["FeatureDisabled"];
        };
    };
    listPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which page, and of which prices. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PricesRequest"];
            };
        };
        responses: {
            200: components["responses"]["PricesFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            433: components["responses"]["SubKeyLimit"];
            455: components["responses"]["Maintenance"];
            500: components["responses"]["ServerError"];
            505: components["responses"]["FeatureDisabled"];
        };
    };
    uploadFileStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file and where to store it. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadStreamRequest"];
            };
        };
        responses: {
            200: components["responses"]["FileUploaded"];
            400: components["responses"]["UploadBadRequest"];
            401: components["responses"]["UploadUnauthorized"];
            500: components["responses"]["UploadServerError"];
        };
    };
    uploadFileBase64: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file as text and where to store it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadBase64Request"];
            };
        };
        responses: {
            200: components["responses"]["FileUploaded"];
            400: components["responses"]["UploadBadRequest"];
            401: components["responses"]["UploadUnauthorized"];
            500: components["responses"]["UploadServerError"];
        };
    };
    uploadFileUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where the file is and where to store it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadUrlRequest"];
            };
        };
        responses: {
            200: components["responses"]["FileUploaded"];
            400: components["responses"]["UploadBadRequest"];
            401: components["responses"]["UploadUnauthorized"];
            500: components["responses"]["UploadServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

/** Where the operations of a path are, if not at the server of the others. */
export interface Servers {
    "/api/file-stream-upload": "https://kieai.redpandaai.co";
    "/api/file-base64-upload": "https://kieai.redpandaai.co";
    "/api/file-url-upload": "https://kieai.redpandaai.co";
}
/** The input of each model, by model id. */
export interface ModelInputs {
    "4o-image-api": components["schemas"]["GPT-4oImage"]["input"];
    "ai-music-api/add-instrumental": components["schemas"]["SunoAddInstrumental"]["input"];
    "ai-music-api/add-vocals": components["schemas"]["SunoAddVocals"]["input"];
    "ai-music-api/boost-music-style": components["schemas"]["SunoBoostMusicStyle"]["input"];
    "ai-music-api/check-voice": components["schemas"]["SunoCheckVoice"]["input"];
    "ai-music-api/convert-to-wav-format": components["schemas"]["SunoConvertToWAV"]["input"];
    "ai-music-api/cover-generate": components["schemas"]["SunoGenerateCoverImage"]["input"];
    "ai-music-api/create-music-video": components["schemas"]["SunoCreateMusicVideo"]["input"];
    "ai-music-api/create-voice": components["schemas"]["SunoCreateVoice"]["input"];
    "ai-music-api/extend": components["schemas"]["SunoExtendMusic"]["input"];
    "ai-music-api/generate": components["schemas"]["SunoGenerateMusic"]["input"];
    "ai-music-api/generate-lyrics": components["schemas"]["SunoGenerateLyrics"]["input"];
    "ai-music-api/generate-midi-from-audio": components["schemas"]["SunoGenerateMIDI"]["input"];
    "ai-music-api/generate-persona": components["schemas"]["SunoGeneratePersona"]["input"];
    "ai-music-api/mashup": components["schemas"]["SunoMashup"]["input"];
    "ai-music-api/regenerate-phrase": components["schemas"]["SunoRegeneratePhrase"]["input"];
    "ai-music-api/replace-section": components["schemas"]["SunoReplaceSection"]["input"];
    "ai-music-api/separate-vocals": components["schemas"]["SunoSeparateVocals"]["input"];
    "ai-music-api/sounds": components["schemas"]["SunoGenerateSounds"]["input"];
    "ai-music-api/suno-recovery-audio": components["schemas"]["SunoRecoverAudio"]["input"];
    "ai-music-api/timeStamped-lyrics": components["schemas"]["SunoTimestampedLyrics"]["input"];
    "ai-music-api/upload-and-cover-audio": components["schemas"]["SunoUploadAndCoverAudio"]["input"];
    "ai-music-api/upload-and-extend-audio": components["schemas"]["SunoUploadAndExtendAudio"]["input"];
    "ai-music-api/validation-phrase": components["schemas"]["SunoValidationPhrase"]["input"];
    "bytedance/seedance-1.5-pro": components["schemas"]["Seedance1.5Pro"]["input"];
    "bytedance/seedance-2": components["schemas"]["Seedance2"]["input"];
    "bytedance/seedance-2-5": components["schemas"]["Seedance2.5"]["input"];
    "bytedance/seedance-2-fast": components["schemas"]["Seedance2Fast"]["input"];
    "bytedance/seedance-2-mini": components["schemas"]["Seedance2Mini"]["input"];
    "bytedance/seedream": components["schemas"]["Seedream"]["input"];
    "bytedance/seedream-v4-edit": components["schemas"]["SeedreamV4Edit"]["input"];
    "bytedance/seedream-v4-text-to-image": components["schemas"]["SeedreamV4TextToImage"]["input"];
    "bytedance/v1-lite-image-to-video": components["schemas"]["BytedanceV1LiteImageToVideo"]["input"];
    "bytedance/v1-lite-text-to-video": components["schemas"]["BytedanceV1LiteTextToVideo"]["input"];
    "bytedance/v1-pro-fast-image-to-video": components["schemas"]["BytedanceV1ProFastImageToVideo"]["input"];
    "bytedance/v1-pro-image-to-video": components["schemas"]["BytedanceV1ProImageToVideo"]["input"];
    "bytedance/v1-pro-text-to-video": components["schemas"]["BytedanceV1ProTextToVideo"]["input"];
    "elevenlabs/audio-isolation": components["schemas"]["ElevenLabsAudioIsolation"]["input"];
    "elevenlabs/text-to-dialogue-v3": components["schemas"]["ElevenLabsTextToDialogueV3"]["input"];
    "elevenlabs/text-to-speech-multilingual-v2": components["schemas"]["ElevenLabsTextToSpeechMultilingualV2"]["input"];
    "elevenlabs/text-to-speech-turbo-2-5": components["schemas"]["ElevenLabsTextToSpeechTurbo2.5"]["input"];
    "flux-2/flex-image-to-image": components["schemas"]["Flux2FlexImageToImage"]["input"];
    "flux-2/flex-text-to-image": components["schemas"]["Flux2FlexTextToImage"]["input"];
    "flux-2/pro-image-to-image": components["schemas"]["Flux2ProImageToImage"]["input"];
    "flux-2/pro-text-to-image": components["schemas"]["Flux2ProTextToImage"]["input"];
    "flux1-kontext": components["schemas"]["Flux1Kontext"]["input"];
    "gemini-omni-video": components["schemas"]["GeminiOmniVideo"]["input"];
    "google/gemini-2-5-pro-tts": components["schemas"]["Gemini2.5ProTTS"]["input"];
    "google/gemini-3-1-flash-tts": components["schemas"]["Gemini3.1FlashTTS"]["input"];
    "google/gemini-3-8-flash-lite-tts": components["schemas"]["Gemini3.8FlashLiteTTS"]["input"];
    "google/gemini-3-8-flash-tts": components["schemas"]["Gemini3.8FlashTTS"]["input"];
    "google/gemini-omni-flash-1-1": components["schemas"]["GeminiOmniFlash1.1"]["input"];
    "google/imagen4": components["schemas"]["Imagen4"]["input"];
    "google/imagen4-fast": components["schemas"]["Imagen4Fast"]["input"];
    "google/imagen4-ultra": components["schemas"]["Imagen4Ultra"]["input"];
    "google/nano-banana": components["schemas"]["NanoBanana"]["input"];
    "google/nano-banana-edit": components["schemas"]["NanoBananaEdit"]["input"];
    "gpt-image-2-5-flare-image-to-image": components["schemas"]["GPTImage2.5FlareImageToImage"]["input"];
    "gpt-image-2-5-flare-text-to-image": components["schemas"]["GPTImage2.5FlareTextToImage"]["input"];
    "gpt-image-2-5-sunburst-image-to-image": components["schemas"]["GPTImage2.5SunburstImageToImage"]["input"];
    "gpt-image-2-5-sunburst-text-to-image": components["schemas"]["GPTImage2.5SunburstTextToImage"]["input"];
    "gpt-image-2-image-to-image": components["schemas"]["GPTImage2ImageToImage"]["input"];
    "gpt-image-2-text-to-image": components["schemas"]["GPTImage2TextToImage"]["input"];
    "gpt-image/1.5-image-to-image": components["schemas"]["GPTImage1.5ImageToImage"]["input"];
    "gpt-image/1.5-text-to-image": components["schemas"]["GPTImage1.5TextToImage"]["input"];
    "grok-imagine-image-2-0/image-edit": components["schemas"]["GrokImagineImage2.0ImageEdit"]["input"];
    "grok-imagine-image-2-0/segment-edit": components["schemas"]["GrokImagineImage2.0SegmentEdit"]["input"];
    "grok-imagine-image-2-0/segment-map": components["schemas"]["GrokImagineImage2.0SegmentMap"]["input"];
    "grok-imagine-image-2-0/text-to-image": components["schemas"]["GrokImagineImage2.0TextToImage"]["input"];
    "grok-imagine-video-1-5-preview": components["schemas"]["GrokImagineVideo1.5Preview"]["input"];
    "grok-imagine/extend": components["schemas"]["GrokImagineExtend"]["input"];
    "grok-imagine/image-to-image": components["schemas"]["GrokImagineImageToImage"]["input"];
    "grok-imagine/image-to-video": components["schemas"]["GrokImagineImageToVideo"]["input"];
    "grok-imagine/text-to-image": components["schemas"]["GrokImagineTextToImage"]["input"];
    "grok-imagine/text-to-video": components["schemas"]["GrokImagineTextToVideo"]["input"];
    "grok-imagine/upscale": components["schemas"]["GrokImagineUpscale"]["input"];
    "hailuo/02-image-to-video-pro": components["schemas"]["Hailuo02ImageToVideoPro"]["input"];
    "hailuo/02-image-to-video-standard": components["schemas"]["Hailuo02ImageToVideoStandard"]["input"];
    "hailuo/02-text-to-video-pro": components["schemas"]["Hailuo02TextToVideoPro"]["input"];
    "hailuo/02-text-to-video-standard": components["schemas"]["Hailuo02TextToVideoStandard"]["input"];
    "hailuo/2-3-image-to-video-pro": components["schemas"]["Hailuo2.3ImageToVideoPro"]["input"];
    "hailuo/2-3-image-to-video-standard": components["schemas"]["Hailuo2.3ImageToVideoStandard"]["input"];
    "happyhorse-1-1/image-to-video": components["schemas"]["HappyHorse1.1ImageToVideo"]["input"];
    "happyhorse-1-1/reference-to-video": components["schemas"]["HappyHorse1.1ReferenceToVideo"]["input"];
    "happyhorse-1-1/text-to-video": components["schemas"]["HappyHorse1.1TextToVideo"]["input"];
    "happyhorse/image-to-video": components["schemas"]["HappyHorseImageToVideo"]["input"];
    "happyhorse/reference-to-video": components["schemas"]["HappyHorseReferenceToVideo"]["input"];
    "happyhorse/text-to-video": components["schemas"]["HappyHorseTextToVideo"]["input"];
    "happyhorse/video-edit": components["schemas"]["HappyHorseVideoEdit"]["input"];
    "ideogram/character": components["schemas"]["IdeogramCharacter"]["input"];
    "ideogram/character-edit": components["schemas"]["IdeogramCharacterEdit"]["input"];
    "ideogram/character-remix": components["schemas"]["IdeogramCharacterRemix"]["input"];
    "ideogram/v3-edit": components["schemas"]["IdeogramV3Edit"]["input"];
    "ideogram/v3-reframe": components["schemas"]["IdeogramV3Reframe"]["input"];
    "ideogram/v3-remix": components["schemas"]["IdeogramV3Remix"]["input"];
    "ideogram/v3-text-to-image": components["schemas"]["IdeogramV3TextToImage"]["input"];
    "infinitalk/from-audio": components["schemas"]["InfinitalkFromAudio"]["input"];
    "kling-2.6/image-to-video": components["schemas"]["Kling2.6ImageToVideo"]["input"];
    "kling-2.6/motion-control": components["schemas"]["Kling2.6MotionControl"]["input"];
    "kling-2.6/text-to-video": components["schemas"]["Kling2.6TextToVideo"]["input"];
    "kling-3.0-omni/image-to-video": components["schemas"]["Kling3.0OmniImageToVideo"]["input"];
    "kling-3.0-omni/reference-to-video": components["schemas"]["Kling3.0OmniReferenceToVideo"]["input"];
    "kling-3.0-omni/text-to-video": components["schemas"]["Kling3.0OmniTextToVideo"]["input"];
    "kling-3.0-omni/transformation": components["schemas"]["Kling3.0OmniTransformation"]["input"];
    "kling-3.0/motion-control": components["schemas"]["Kling3.0MotionControl"]["input"];
    "kling-3.0/video": components["schemas"]["Kling3.0Video"]["input"];
    "kling/ai-avatar-pro": components["schemas"]["KlingAIAvatarPro"]["input"];
    "kling/ai-avatar-standard": components["schemas"]["KlingAIAvatarStandard"]["input"];
    "kling/v2-1-master-image-to-video": components["schemas"]["KlingV2.1MasterImageToVideo"]["input"];
    "kling/v2-1-master-text-to-video": components["schemas"]["KlingV2.1MasterTextToVideo"]["input"];
    "kling/v2-1-pro": components["schemas"]["KlingV2.1Pro"]["input"];
    "kling/v2-1-standard": components["schemas"]["KlingV2.1Standard"]["input"];
    "kling/v2-5-turbo-image-to-video-pro": components["schemas"]["KlingV2.5TurboImageToVideoPro"]["input"];
    "kling/v2-5-turbo-text-to-video-pro": components["schemas"]["KlingV2.5TurboTextToVideoPro"]["input"];
    "kling/v3-turbo-image-to-video": components["schemas"]["KlingV3TurboImageToVideo"]["input"];
    "kling/v3-turbo-text-to-video": components["schemas"]["KlingV3TurboTextToVideo"]["input"];
    "minimax-h3/image-to-video": components["schemas"]["MiniMaxH3ImageToVideo"]["input"];
    "minimax-h3/reference-to-video": components["schemas"]["MiniMaxH3ReferenceToVideo"]["input"];
    "minimax-h3/text-to-video": components["schemas"]["MiniMaxH3TextToVideo"]["input"];
    "nano-banana-2": components["schemas"]["NanoBanana2"]["input"];
    "nano-banana-2-1": components["schemas"]["NanoBanana2.1"]["input"];
    "nano-banana-2-lite": components["schemas"]["NanoBanana2Lite"]["input"];
    "nano-banana-pro": components["schemas"]["NanoBananaPro"]["input"];
    "omnihuman-1-5": components["schemas"]["OmniHuman1.5"]["input"];
    "omnihuman-1-5/human-identification": components["schemas"]["OmniHuman1.5HumanIdentification"]["input"];
    "omnihuman-1-5/subject-detection": components["schemas"]["OmniHuman1.5SubjectDetection"]["input"];
    "pixverse-v6/extend": components["schemas"]["PixVerseV6Extend"]["input"];
    "pixverse-v6/image-to-video": components["schemas"]["PixVerseV6ImageToVideo"]["input"];
    "pixverse-v6/reference-to-video": components["schemas"]["PixVerseV6ReferenceToVideo"]["input"];
    "pixverse-v6/text-to-video": components["schemas"]["PixVerseV6TextToVideo"]["input"];
    "pixverse-v6/transition": components["schemas"]["PixVerseV6Transition"]["input"];
    "qwen/image-edit": components["schemas"]["QwenImageEdit"]["input"];
    "qwen/image-to-image": components["schemas"]["QwenImageToImage"]["input"];
    "qwen/text-to-image": components["schemas"]["QwenTextToImage"]["input"];
    "qwen2-1/image-to-image": components["schemas"]["Qwen2.1ImageToImage"]["input"];
    "qwen2-1/text-to-image": components["schemas"]["Qwen2.1TextToImage"]["input"];
    "qwen2/image-edit": components["schemas"]["Qwen2ImageEdit"]["input"];
    "qwen2/text-to-image": components["schemas"]["Qwen2TextToImage"]["input"];
    "qwen3/image-to-image": components["schemas"]["Qwen3ImageToImage"]["input"];
    "qwen3/pro-image-to-image": components["schemas"]["Qwen3ProImageToImage"]["input"];
    "qwen3/pro-text-to-image": components["schemas"]["Qwen3ProTextToImage"]["input"];
    "qwen3/text-to-image": components["schemas"]["Qwen3TextToImage"]["input"];
    "recraft/crisp-upscale": components["schemas"]["RecraftCrispUpscale"]["input"];
    "recraft/remove-background": components["schemas"]["RecraftRemoveBackground"]["input"];
    "runway": components["schemas"]["Runway"]["input"];
    "runway/extend-ai-video": components["schemas"]["RunwayExtendAIVideo"]["input"];
    "runway/gen4-aleph": components["schemas"]["RunwayGen4Aleph"]["input"];
    "seedream/4.5-edit": components["schemas"]["Seedream4.5Edit"]["input"];
    "seedream/4.5-text-to-image": components["schemas"]["Seedream4.5TextToImage"]["input"];
    "seedream/5-flash-image-to-image": components["schemas"]["Seedream5FlashImageToImage"]["input"];
    "seedream/5-flash-layer-decomposition": components["schemas"]["Seedream5FlashLayerDecomposition"]["input"];
    "seedream/5-flash-text-to-image": components["schemas"]["Seedream5FlashTextToImage"]["input"];
    "seedream/5-lite-image-to-image": components["schemas"]["Seedream5LiteImageToImage"]["input"];
    "seedream/5-lite-text-to-image": components["schemas"]["Seedream5LiteTextToImage"]["input"];
    "seedream/5-pro-image-to-image": components["schemas"]["Seedream5ProImageToImage"]["input"];
    "seedream/5-pro-layer-decomposition": components["schemas"]["Seedream5ProLayerDecomposition"]["input"];
    "seedream/5-pro-text-to-image": components["schemas"]["Seedream5ProTextToImage"]["input"];
    "topaz/image-upscale": components["schemas"]["TopazImageUpscale"]["input"];
    "topaz/video-upscale": components["schemas"]["TopazVideoUpscale"]["input"];
    "veo-3-1": components["schemas"]["Veo3.1"]["input"];
    "veo/extend": components["schemas"]["VeoExtend"]["input"];
    "veo/get-1080p-video": components["schemas"]["VeoGet1080pVideo"]["input"];
    "veo/get-4k-video": components["schemas"]["VeoGet4KVideo"]["input"];
    "volcengine/video-to-video-lip-sync": components["schemas"]["VolcengineVideoToVideoLipSync"]["input"];
    "wan/2-2-a14b-image-to-video-turbo": components["schemas"]["Wan2.2A14BImageToVideoTurbo"]["input"];
    "wan/2-2-a14b-speech-to-video-turbo": components["schemas"]["Wan2.2A14BSpeechToVideoTurbo"]["input"];
    "wan/2-2-a14b-text-to-video-turbo": components["schemas"]["Wan2.2A14BTextToVideoTurbo"]["input"];
    "wan/2-2-animate-move": components["schemas"]["Wan2.2AnimateMove"]["input"];
    "wan/2-2-animate-replace": components["schemas"]["Wan2.2AnimateReplace"]["input"];
    "wan/2-5-image-to-video": components["schemas"]["Wan2.5ImageToVideo"]["input"];
    "wan/2-5-text-to-video": components["schemas"]["Wan2.5TextToVideo"]["input"];
    "wan/2-6-flash-image-to-video": components["schemas"]["Wan2.6FlashImageToVideo"]["input"];
    "wan/2-6-flash-video-to-video": components["schemas"]["Wan2.6FlashVideoToVideo"]["input"];
    "wan/2-6-image-to-video": components["schemas"]["Wan2.6ImageToVideo"]["input"];
    "wan/2-6-text-to-video": components["schemas"]["Wan2.6TextToVideo"]["input"];
    "wan/2-6-video-to-video": components["schemas"]["Wan2.6VideoToVideo"]["input"];
    "wan/2-7-image": components["schemas"]["Wan2.7Image"]["input"];
    "wan/2-7-image-pro": components["schemas"]["Wan2.7ImagePro"]["input"];
    "wan/2-7-image-to-video": components["schemas"]["Wan2.7ImageToVideo"]["input"];
    "wan/2-7-r2v": components["schemas"]["Wan2.7ReferenceToVideo"]["input"];
    "wan/2-7-text-to-video": components["schemas"]["Wan2.7TextToVideo"]["input"];
    "wan/2-7-videoedit": components["schemas"]["Wan2.7VideoEdit"]["input"];
    "wan/3-0-video": components["schemas"]["Wan3.0Video"]["input"];
    "wan/3-0-video-prime": components["schemas"]["Wan3.0VideoPrime"]["input"];
    "z-image": components["schemas"]["ZImage"]["input"];
}
/** What a succeeded task of each model has, by model id. */
export interface ModelResults {
    "4o-image-api": components["schemas"]["TaskResult"];
    "ai-music-api/add-instrumental": components["schemas"]["SongsResult"];
    "ai-music-api/add-vocals": components["schemas"]["SongsResult"];
    "ai-music-api/boost-music-style": components["schemas"]["TaskResult"];
    "ai-music-api/check-voice": components["schemas"]["TaskResult"];
    "ai-music-api/convert-to-wav-format": components["schemas"]["UrlResult"];
    "ai-music-api/cover-generate": components["schemas"]["TaskResult"];
    "ai-music-api/create-music-video": components["schemas"]["UrlResult"];
    "ai-music-api/create-voice": components["schemas"]["TaskResult"];
    "ai-music-api/extend": components["schemas"]["SongsResult"];
    "ai-music-api/generate": components["schemas"]["SongsResult"];
    "ai-music-api/generate-lyrics": components["schemas"]["ObjectResult"];
    "ai-music-api/generate-midi-from-audio": components["schemas"]["TaskResult"];
    "ai-music-api/generate-persona": components["schemas"]["TaskResult"];
    "ai-music-api/mashup": components["schemas"]["TaskResult"];
    "ai-music-api/regenerate-phrase": components["schemas"]["TaskResult"];
    "ai-music-api/replace-section": components["schemas"]["TaskResult"];
    "ai-music-api/separate-vocals": components["schemas"]["TaskResult"];
    "ai-music-api/sounds": components["schemas"]["TaskResult"];
    "ai-music-api/suno-recovery-audio": components["schemas"]["TaskResult"];
    "ai-music-api/timeStamped-lyrics": components["schemas"]["TaskResult"];
    "ai-music-api/upload-and-cover-audio": components["schemas"]["SongsResult"];
    "ai-music-api/upload-and-extend-audio": components["schemas"]["TaskResult"];
    "ai-music-api/validation-phrase": components["schemas"]["TaskResult"];
    "bytedance/seedance-1.5-pro": components["schemas"]["UrlResult"];
    "bytedance/seedance-2": components["schemas"]["UrlResult"];
    "bytedance/seedance-2-5": components["schemas"]["UrlResult"];
    "bytedance/seedance-2-fast": components["schemas"]["UrlResult"];
    "bytedance/seedance-2-mini": components["schemas"]["UrlResult"];
    "bytedance/seedream": components["schemas"]["UrlResult"];
    "bytedance/seedream-v4-edit": components["schemas"]["UrlResult"];
    "bytedance/seedream-v4-text-to-image": components["schemas"]["UrlResult"];
    "bytedance/v1-lite-image-to-video": components["schemas"]["UrlResult"];
    "bytedance/v1-lite-text-to-video": components["schemas"]["UrlResult"];
    "bytedance/v1-pro-fast-image-to-video": components["schemas"]["UrlResult"];
    "bytedance/v1-pro-image-to-video": components["schemas"]["UrlResult"];
    "bytedance/v1-pro-text-to-video": components["schemas"]["UrlResult"];
    "elevenlabs/audio-isolation": components["schemas"]["UrlResult"];
    "elevenlabs/text-to-dialogue-v3": components["schemas"]["UrlResult"];
    "elevenlabs/text-to-speech-multilingual-v2": components["schemas"]["UrlResult"];
    "elevenlabs/text-to-speech-turbo-2-5": components["schemas"]["UrlResult"];
    "flux-2/flex-image-to-image": components["schemas"]["UrlResult"];
    "flux-2/flex-text-to-image": components["schemas"]["UrlResult"];
    "flux-2/pro-image-to-image": components["schemas"]["UrlResult"];
    "flux-2/pro-text-to-image": components["schemas"]["UrlResult"];
    "flux1-kontext": components["schemas"]["TaskResult"];
    "gemini-omni-video": components["schemas"]["UrlResult"];
    "google/gemini-2-5-pro-tts": components["schemas"]["UrlResult"];
    "google/gemini-3-1-flash-tts": components["schemas"]["UrlResult"];
    "google/gemini-3-8-flash-lite-tts": components["schemas"]["UrlResult"];
    "google/gemini-3-8-flash-tts": components["schemas"]["UrlResult"];
    "google/gemini-omni-flash-1-1": components["schemas"]["UrlResult"];
    "google/imagen4": components["schemas"]["UrlResult"];
    "google/imagen4-fast": components["schemas"]["UrlResult"];
    "google/imagen4-ultra": components["schemas"]["UrlResult"];
    "google/nano-banana": components["schemas"]["UrlResult"];
    "google/nano-banana-edit": components["schemas"]["UrlResult"];
    "gpt-image-2-5-flare-image-to-image": components["schemas"]["UrlResult"];
    "gpt-image-2-5-flare-text-to-image": components["schemas"]["UrlResult"];
    "gpt-image-2-5-sunburst-image-to-image": components["schemas"]["UrlResult"];
    "gpt-image-2-5-sunburst-text-to-image": components["schemas"]["UrlResult"];
    "gpt-image-2-image-to-image": components["schemas"]["UrlResult"];
    "gpt-image-2-text-to-image": components["schemas"]["UrlResult"];
    "gpt-image/1.5-image-to-image": components["schemas"]["UrlResult"];
    "gpt-image/1.5-text-to-image": components["schemas"]["UrlResult"];
    "grok-imagine-image-2-0/image-edit": components["schemas"]["UrlResult"];
    "grok-imagine-image-2-0/segment-edit": components["schemas"]["UrlResult"];
    "grok-imagine-image-2-0/segment-map": components["schemas"]["ObjectResult"];
    "grok-imagine-image-2-0/text-to-image": components["schemas"]["UrlResult"];
    "grok-imagine-video-1-5-preview": components["schemas"]["UrlResult"];
    "grok-imagine/extend": components["schemas"]["UrlResult"];
    "grok-imagine/image-to-image": components["schemas"]["UrlResult"];
    "grok-imagine/image-to-video": components["schemas"]["UrlResult"];
    "grok-imagine/text-to-image": components["schemas"]["UrlResult"];
    "grok-imagine/text-to-video": components["schemas"]["UrlResult"];
    "grok-imagine/upscale": components["schemas"]["UrlResult"];
    "hailuo/02-image-to-video-pro": components["schemas"]["UrlResult"];
    "hailuo/02-image-to-video-standard": components["schemas"]["UrlResult"];
    "hailuo/02-text-to-video-pro": components["schemas"]["UrlResult"];
    "hailuo/02-text-to-video-standard": components["schemas"]["UrlResult"];
    "hailuo/2-3-image-to-video-pro": components["schemas"]["UrlResult"];
    "hailuo/2-3-image-to-video-standard": components["schemas"]["UrlResult"];
    "happyhorse-1-1/image-to-video": components["schemas"]["UrlResult"];
    "happyhorse-1-1/reference-to-video": components["schemas"]["UrlResult"];
    "happyhorse-1-1/text-to-video": components["schemas"]["UrlResult"];
    "happyhorse/image-to-video": components["schemas"]["UrlResult"];
    "happyhorse/reference-to-video": components["schemas"]["UrlResult"];
    "happyhorse/text-to-video": components["schemas"]["UrlResult"];
    "happyhorse/video-edit": components["schemas"]["UrlResult"];
    "ideogram/character": components["schemas"]["UrlResult"];
    "ideogram/character-edit": components["schemas"]["UrlResult"];
    "ideogram/character-remix": components["schemas"]["UrlResult"];
    "ideogram/v3-edit": components["schemas"]["UrlResult"];
    "ideogram/v3-reframe": components["schemas"]["UrlResult"];
    "ideogram/v3-remix": components["schemas"]["UrlResult"];
    "ideogram/v3-text-to-image": components["schemas"]["UrlResult"];
    "infinitalk/from-audio": components["schemas"]["UrlResult"];
    "kling-2.6/image-to-video": components["schemas"]["UrlResult"];
    "kling-2.6/motion-control": components["schemas"]["UrlResult"];
    "kling-2.6/text-to-video": components["schemas"]["UrlResult"];
    "kling-3.0-omni/image-to-video": components["schemas"]["UrlResult"];
    "kling-3.0-omni/reference-to-video": components["schemas"]["UrlResult"];
    "kling-3.0-omni/text-to-video": components["schemas"]["UrlResult"];
    "kling-3.0-omni/transformation": components["schemas"]["UrlResult"];
    "kling-3.0/motion-control": components["schemas"]["UrlResult"];
    "kling-3.0/video": components["schemas"]["UrlResult"];
    "kling/ai-avatar-pro": components["schemas"]["UrlResult"];
    "kling/ai-avatar-standard": components["schemas"]["UrlResult"];
    "kling/v2-1-master-image-to-video": components["schemas"]["UrlResult"];
    "kling/v2-1-master-text-to-video": components["schemas"]["UrlResult"];
    "kling/v2-1-pro": components["schemas"]["UrlResult"];
    "kling/v2-1-standard": components["schemas"]["UrlResult"];
    "kling/v2-5-turbo-image-to-video-pro": components["schemas"]["UrlResult"];
    "kling/v2-5-turbo-text-to-video-pro": components["schemas"]["UrlResult"];
    "kling/v3-turbo-image-to-video": components["schemas"]["UrlResult"];
    "kling/v3-turbo-text-to-video": components["schemas"]["UrlResult"];
    "minimax-h3/image-to-video": components["schemas"]["UrlResult"];
    "minimax-h3/reference-to-video": components["schemas"]["UrlResult"];
    "minimax-h3/text-to-video": components["schemas"]["UrlResult"];
    "nano-banana-2": components["schemas"]["UrlResult"];
    "nano-banana-2-1": components["schemas"]["UrlResult"];
    "nano-banana-2-lite": components["schemas"]["UrlResult"];
    "nano-banana-pro": components["schemas"]["UrlResult"];
    "omnihuman-1-5": components["schemas"]["UrlResult"];
    "omnihuman-1-5/human-identification": components["schemas"]["UrlResult"];
    "omnihuman-1-5/subject-detection": components["schemas"]["UrlResult"];
    "pixverse-v6/extend": components["schemas"]["UrlResult"];
    "pixverse-v6/image-to-video": components["schemas"]["UrlResult"];
    "pixverse-v6/reference-to-video": components["schemas"]["UrlResult"];
    "pixverse-v6/text-to-video": components["schemas"]["UrlResult"];
    "pixverse-v6/transition": components["schemas"]["UrlResult"];
    "qwen/image-edit": components["schemas"]["UrlResult"];
    "qwen/image-to-image": components["schemas"]["UrlResult"];
    "qwen/text-to-image": components["schemas"]["UrlResult"];
    "qwen2-1/image-to-image": components["schemas"]["UrlResult"];
    "qwen2-1/text-to-image": components["schemas"]["UrlResult"];
    "qwen2/image-edit": components["schemas"]["UrlResult"];
    "qwen2/text-to-image": components["schemas"]["UrlResult"];
    "qwen3/image-to-image": components["schemas"]["UrlResult"];
    "qwen3/pro-image-to-image": components["schemas"]["UrlResult"];
    "qwen3/pro-text-to-image": components["schemas"]["UrlResult"];
    "qwen3/text-to-image": components["schemas"]["UrlResult"];
    "recraft/crisp-upscale": components["schemas"]["UrlResult"];
    "recraft/remove-background": components["schemas"]["UrlResult"];
    "runway": components["schemas"]["TaskResult"];
    "runway/extend-ai-video": components["schemas"]["TaskResult"];
    "runway/gen4-aleph": components["schemas"]["TaskResult"];
    "seedream/4.5-edit": components["schemas"]["UrlResult"];
    "seedream/4.5-text-to-image": components["schemas"]["UrlResult"];
    "seedream/5-flash-image-to-image": components["schemas"]["UrlResult"];
    "seedream/5-flash-layer-decomposition": components["schemas"]["UrlResult"];
    "seedream/5-flash-text-to-image": components["schemas"]["UrlResult"];
    "seedream/5-lite-image-to-image": components["schemas"]["UrlResult"];
    "seedream/5-lite-text-to-image": components["schemas"]["UrlResult"];
    "seedream/5-pro-image-to-image": components["schemas"]["UrlResult"];
    "seedream/5-pro-layer-decomposition": components["schemas"]["UrlResult"];
    "seedream/5-pro-text-to-image": components["schemas"]["UrlResult"];
    "topaz/image-upscale": components["schemas"]["UrlResult"];
    "topaz/video-upscale": components["schemas"]["UrlResult"];
    "veo-3-1": components["schemas"]["UrlResult"];
    "veo/extend": components["schemas"]["TaskResult"];
    "veo/get-1080p-video": components["schemas"]["TaskResult"];
    "veo/get-4k-video": components["schemas"]["TaskResult"];
    "volcengine/video-to-video-lip-sync": components["schemas"]["UrlResult"];
    "wan/2-2-a14b-image-to-video-turbo": components["schemas"]["UrlResult"];
    "wan/2-2-a14b-speech-to-video-turbo": components["schemas"]["UrlResult"];
    "wan/2-2-a14b-text-to-video-turbo": components["schemas"]["UrlResult"];
    "wan/2-2-animate-move": components["schemas"]["UrlResult"];
    "wan/2-2-animate-replace": components["schemas"]["UrlResult"];
    "wan/2-5-image-to-video": components["schemas"]["UrlResult"];
    "wan/2-5-text-to-video": components["schemas"]["UrlResult"];
    "wan/2-6-flash-image-to-video": components["schemas"]["UrlResult"];
    "wan/2-6-flash-video-to-video": components["schemas"]["UrlResult"];
    "wan/2-6-image-to-video": components["schemas"]["UrlResult"];
    "wan/2-6-text-to-video": components["schemas"]["UrlResult"];
    "wan/2-6-video-to-video": components["schemas"]["UrlResult"];
    "wan/2-7-image": components["schemas"]["UrlResult"];
    "wan/2-7-image-pro": components["schemas"]["UrlResult"];
    "wan/2-7-image-to-video": components["schemas"]["UrlResult"];
    "wan/2-7-r2v": components["schemas"]["UrlResult"];
    "wan/2-7-text-to-video": components["schemas"]["UrlResult"];
    "wan/2-7-videoedit": components["schemas"]["UrlResult"];
    "wan/3-0-video": components["schemas"]["UrlResult"];
    "wan/3-0-video-prime": components["schemas"]["UrlResult"];
    "z-image": components["schemas"]["UrlResult"];
}
