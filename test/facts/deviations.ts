/** Where the contract says other than the vendor's page of a model, and why. */
export interface Deviation {
  readonly models: RegExp;
  /** The places within the input. */
  readonly at: RegExp;
  readonly reason: string;
}

/** Rules stand in the pages as prose, so that the schema of a page has none of them. */
const RULE = '(allOf(/.*)?|anyOf(/.*)?|oneOf(/.*)?|not|if|then|else|dependentRequired)';

export const DEVIATIONS: readonly Deviation[] = [
  {
    models: /^ai-music-api\/(extend|generate|replace-section|separate-vocals|upload-and-(cover|extend)-audio)$/,
    at: new RegExp(`^/${RULE}$`),
    reason: 'what each way of asking needs and excludes; where the page contradicts itself, what one of its ways takes',
  },
  {
    models: /^ai-music-api\/separate-vocals$/,
    at: /^\/required$/,
    reason: 'stem_name is for one type only, by the text and by the example of the page',
  },
  {
    models: /^ai-music-api\/(generate|generate-lyrics|mashup|sounds)$/,
    at: /^\/properties\/(prompt|lyrics|style|title)\/maxLength$/,
    reason: 'the lengths are in the prose',
  },
  {
    models: /^ai-music-api\/extend$/,
    at: /^\/properties\/continue_at\/exclusiveMinimum$/,
    reason: 'more than 0 is in the prose',
  },
  {
    models: /^ai-music-api\/sounds$/,
    at: /^\/properties\/sound_key\/(enum|default)$/,
    reason: 'Any is the default of the page, though not among its options',
  },
  {
    models: /^ai-music-api\//,
    at: /^\/properties\/(style_weight|weirdness_constraint|audio_weight|vocal_end)\/multipleOf$/,
    reason: 'common validators refuse 0.29 as no multiple of 0.01',
  },
  {
    models: /^ai-music-api\/validation-phrase$/,
    at: /^\/properties\/language\/enum$/,
    reason: 'the languages are in the prose',
  },
  {
    models: /^ai-music-api\//,
    at: /^media$/,
    reason: 'the pages are all of the music family; some operations give text, a voice, a persona or MIDI',
  },
  {
    models: /^4o-image-api$/,
    at: /^\/(anyOf|properties\/files_url\/maxItems)$/,
    reason: 'what is needed is in the prose',
  },
  {
    models: /^bytedance\/seedance-2/,
    at: new RegExp(`^/${RULE}$`),
    reason: 'frames exclude references, a last frame needs a first, and something has to be given',
  },
  {
    models: /^bytedance\/seedance-1/,
    at: /^\/properties\/duration\/(minimum|maximum)$/,
    reason: 'the bounds are in the prose',
  },
  {
    models: /^bytedance\/seedance-2/,
    at: /^\/properties\/duration\/enum$/,
    reason: 'from 4, or -1 for automatic, is in the prose; without -1 in August',
  },
  {
    models: /^(bytedance\/seedance-2|grok-imagine\/(image|text)-to-video|wan\/2-6-text-to-video|wan\/2-7-image-pro)$/,
    at: /^\/properties\/nsfw_checker$/,
    reason: 'later pages have it, by a shared reference that was not resolved here',
  },
  {
    models: /^bytedance\/seedream-v4-text-to-image$/,
    at: /^\/properties\/max_images\/type$/,
    reason: 'an older page gives steps of 1, and images are whole',
  },
  {
    models: /^flux1-kontext$/,
    at: /^\/(if|then|properties\/enable_translation\/default)$/,
    reason: 'the default, and what is tolerated with an image, are in the prose',
  },
  {
    models: /^(gemini-omni-video|google\/gemini-omni-flash-1-1)$/,
    at: /^\/properties\/((image_urls|audio_ids|video_list)\/maxItems|seed\/(minimum|maximum))$/,
    reason: 'the counts and the range are in the prose',
  },
  { models: /^google\/gemini-omni-flash-1-1$/, at: /^\/allOf$/, reason: 'frames exclude references' },
  {
    models: /^google\/nano-banana(-edit)?$/,
    at: /^\/properties\/image_size\/default$/,
    reason: 'a default of the older name would contradict an aspect_ratio that is given',
  },
  {
    models: /^gpt-image-2-/,
    at: new RegExp(`^/${RULE}$`),
    reason: 'not every ratio goes with every resolution, and a background of gpt-image-2 only with 1K',
  },
  {
    models: /^gpt-image-2-.*image-to-image$/,
    at: /^\/properties\/prompt\/maxLength$/,
    reason: 'the length is in the prose',
  },
  { models: /^gpt-image-2-5-/, at: /^\/properties\/aspect_ratio\/default$/, reason: 'the default is in the prose' },
  {
    models: /^grok-imagine-image-2-0\/image-edit$/,
    at: /^\/properties\/image_urls\/minItems$/,
    reason: 'at least one is in the prose',
  },
  {
    models: /^grok-imagine\/(image-to-video|text-to-image|text-to-video)$|^kling-3\.0\/motion-control$/,
    at: /^\/properties\/prompt\/maxLength$/,
    reason: 'the length is in the prose',
  },
  {
    models: /^omnihuman-1-5$/,
    at: /^\/properties\/prompt\/maxLength$/,
    reason: '1000 on the page, which recommends 300',
  },
  {
    models: /^infinitalk\/from-audio$/,
    at: /^\/properties\/seed\/(minimum|maximum)$/,
    reason: 'the range is in the prose',
  },
  {
    models: /^kling\/v3-turbo-/,
    at: /^\/properties\/duration\/enum$/,
    reason: '3 to 15 is in the prose',
  },
  {
    models: /^kling-3\.0\/video$/,
    at: /^\/properties\/kling_elements\/items\/(if|then|properties\/element_input_urls\/maxItems)$/,
    reason: '2 to 4 images is in the prose; a video is one',
  },
  {
    models: /^(grok-imagine-image-2-0\/segment-map|pixverse-v6\/extend|kling-3\.0-omni\/.*)$/,
    at: new RegExp(`^/(${RULE}|type|required|properties)$`),
    reason: 'the shapes are written as one list of fields, which names the right field in an error, and rules',
  },
  {
    models: /^kling-3\.0-omni\/transformation$/,
    at: /^\/properties\/audio\//,
    reason: 'no audio with a video, and here there always is one',
  },
  { models: /^grok-imagine\/extend$/, at: /^\/properties\/extend_times\/enum$/, reason: '6 or 10 is in the prose' },
  {
    models: /^grok-imagine\/image-to-video$/,
    at: new RegExp(`^/${RULE}$`),
    reason: 'an earlier task or images; what goes with which; an empty input is billed',
  },
  {
    models: /^grok-imagine\/(image|text)-to-video$/,
    at: /^\/properties\/duration\/(enum|minimum|maximum)$/,
    reason: '6 to 30 is in the prose',
  },
  {
    models: /^happyhorse-1-1\/image-to-video$/,
    at: /^\/properties\/image_urls\/default$/,
    reason: 'the default is no URL',
  },
  { models: /^hailuo\/2-3-/, at: new RegExp(`^/${RULE}$`), reason: 'no 10 s at 1080P' },
  {
    models: /^kling-3\.0\/motion-control$/,
    at: /^\/properties\/(mode|character_orientation|background_source)\/enum$/,
    reason: 'the values are in the prose',
  },
  {
    models: /^kling-3\.0\/video$/,
    at: new RegExp(`^/(${RULE}|required)$`),
    reason: 'which prompt counts follows from multi_shots, though the page requires both',
  },
  { models: /^kling-3\.0\/video$/, at: /^\/properties\/multi_prompt\/maxItems$/, reason: 'at most 5 is in the prose' },
  {
    models: /^minimax-h3\//,
    at: new RegExp(`^/${RULE}$`),
    reason: 'at least one source; the branches of the page are malformed',
  },
  {
    models: /^pixverse-v6\/image-to-video$/,
    at: /^\/(required|oneOf)$/,
    reason: 'a template or a duration, though the page requires the duration',
  },
  { models: /^qwen2-1\//, at: new RegExp(`^/${RULE}$`), reason: 'what a mask and a transparent background exclude' },
  {
    models: /^runway(\/extend-ai-video)?$/,
    at: /^\/properties\/(prompt\/maxLength|duration\/enum|quality\/enum)$/,
    reason: 'the values and the length are in the prose',
  },
  {
    models: /^runway$/,
    at: new RegExp(`^/${RULE}$`),
    reason: 'an image or a ratio; no 10 s at 1080p',
  },
  { models: /^veo-3-1$/, at: /^\/allOf$/, reason: 'what each way of using images takes' },
  {
    models: /^veo-3-1$/,
    at: /^\/properties\/enable_translation\/default$/,
    reason: 'the page says false in its schema and true in its text',
  },
  {
    models: /^wan\/2-7-image(-pro)?$/,
    at: new RegExp(`^/(${RULE}|properties/n/(minimum|maximum))$`),
    reason: 'what sets, images and boxes go with',
  },
  { models: /^wan\/2-7-image$/, at: /^\/properties\/resolution\/enum$/, reason: '4K is for the pro model only' },
  {
    models: /^wan\/2-7-(image-to-video|r2v)$/,
    at: new RegExp(`^/${RULE}$`),
    reason: 'at least one source; a clip excludes frames',
  },
  {
    models: /^wan\/3-0-video/,
    at: new RegExp(`^/${RULE}$`),
    reason: 'frames exclude references, a document a link, and something has to be given',
  },
  {
    models: /^wan\/3-0-video/,
    at: /^\/properties\/duration\/enum$/,
    reason: '2 to 30, or -1 for automatic, is in the prose',
  },
  {
    models: /^wan\/2-7-videoedit$/,
    at: /^\/properties\/duration\/(minimum|maximum|enum)$/,
    reason: '0 for the whole clip, or 2 to 10',
  },
];
