/**
 * Names of members, as they were sent and as a java.util.HashMap goes through them. OpenJDK printed the second line of each:
 * `new HashMap`, `put` in the order of the first, `keySet()`.
 */
export const JAVA_ORDERS = [
  {
    sent: 'prompt lyrics image_urls video_urls audio_urls style title custom_mode instrumental model negative_tags vocal_gender style_weight weirdness_constraint audio_weight variety persona_id persona_model duration',
    kept: 'negative_tags weirdness_constraint image_urls title persona_model duration audio_urls variety instrumental persona_id custom_mode video_urls style model audio_weight prompt lyrics style_weight vocal_gender',
  },
  {
    sent: 'task_id audio_id upload_url model prompt lyrics tags title negative_tags infill_start_s infill_end_s full_lyrics vocal_gender style_weight weirdness_constraint audio_weight variety persona_id persona_model',
    kept: 'negative_tags full_lyrics weirdness_constraint task_id title infill_end_s persona_model audio_id tags infill_start_s variety persona_id upload_url model audio_weight prompt lyrics style_weight vocal_gender',
  },
  {
    sent: 'audio_id prompt lyrics style title continue_at model negative_tags vocal_gender style_weight weirdness_constraint audio_weight variety persona_id persona_model instrumental',
    kept: 'negative_tags weirdness_constraint title persona_model audio_id variety instrumental continue_at persona_id style model audio_weight prompt lyrics style_weight vocal_gender',
  },
  {
    sent: 'upload_url prompt lyrics style title instrumental model negative_tags vocal_gender style_weight weirdness_constraint audio_weight variety persona_id persona_model duration',
    kept: 'negative_tags weirdness_constraint title persona_model duration variety instrumental persona_id upload_url style model audio_weight prompt lyrics style_weight vocal_gender',
  },
  {
    sent: 'prompt image_urls video_urls duration resolution aspect_ratio audio customize_multi_shots prefer_multi_shots multi_prompt elements',
    kept: 'duration aspect_ratio multi_prompt elements image_urls video_urls prefer_multi_shots audio customize_multi_shots prompt resolution',
  },
  {
    sent: 'prompt reference_image_urls reference_video_urls generate_audio resolution aspect_ratio duration output_format',
    kept: 'duration aspect_ratio output_format generate_audio prompt resolution reference_image_urls reference_video_urls',
  },
  {
    sent: 'prompt negative_prompt reference_image reference_video reference_voice resolution aspect_ratio duration',
    kept: 'duration aspect_ratio negative_prompt reference_video reference_voice prompt reference_image resolution',
  },
  {
    sent: 'text voice stability similarity_boost style speed timestamps',
    kept: 'voice similarity_boost timestamps style text stability speed',
  },
  {
    sent: 'model prompt image_urls generation_type aspect_ratio watermark duration',
    kept: 'duration aspect_ratio watermark image_urls model prompt generation_type',
  },
  {
    sent: 'prompt enable_translation aspect_ratio output_format prompt_upsampling safety_tolerance',
    kept: 'aspect_ratio output_format safety_tolerance prompt_upsampling prompt enable_translation',
  },
  {
    sent: 'prompt video_urls resolution aspect_ratio audio elements',
    kept: 'aspect_ratio elements video_urls audio prompt resolution',
  },
  {
    sent: 'prompt aspect_ratio resolution output_format enhance_prompt seed',
    kept: 'enhance_prompt aspect_ratio output_format seed prompt resolution',
  },
  {
    sent: 'upload_url_list prompt style title model',
    kept: 'style model title prompt upload_url_list',
  },
  {
    sent: 'task_id index prompt mode duration',
    kept: 'mode duration index task_id prompt',
  },
  {
    sent: 'prompt input_urls video_urls character_orientation mode',
    kept: 'mode video_urls character_orientation prompt input_urls',
  },
  {
    sent: 'prompt image_url image_size seed output_format',
    kept: 'seed output_format image_size image_url prompt',
  },
  {
    sent: 'prompt video_urls duration resolution multi_shots',
    kept: 'duration video_urls multi_shots prompt resolution',
  },
  {
    sent: 'upload_url instrumental style model',
    kept: 'instrumental upload_url style model',
  },
  {
    sent: 'temperature speakers filler_words dialogue_turns',
    kept: 'filler_words speakers temperature dialogue_turns',
  },
  {
    sent: 'prompt image_urls resolution duration',
    kept: 'duration image_urls prompt resolution',
  },
  {
    sent: 'prompt aspect_ratio duration resolution',
    kept: 'duration aspect_ratio prompt resolution',
  },
  {
    sent: 'task_id prompt quality watermark',
    kept: 'watermark task_id prompt quality',
  },
  {
    sent: 'prompt input_urls n bbox_list',
    kept: 'bbox_list prompt input_urls n',
  },
  {
    sent: '10 9 1 prompt 2',
    kept: '1 2 9 prompt 10',
  },
  {
    sent: 'färbe 音楽 prompt n',
    kept: 'färbe 音楽 prompt n',
  },
  {
    sent: 'Aa BB prompt C#',
    kept: 'Aa BB C# prompt',
  },
  {
    sent: 'BB Aa',
    kept: 'BB Aa',
  },
  {
    sent: 'key0 key1 key2 key3 key4 key5 key6 key7 key8 key9 key10 key11',
    kept: 'key1 key2 key0 key5 key6 key3 key4 key9 key7 key8 key11 key10',
  },
  {
    sent: 'key0 key1 key2 key3 key4 key5 key6 key7 key8 key9 key10 key11 key12',
    kept: 'key1 key2 key0 key5 key6 key3 key4 key9 key7 key8 key11 key10 key12',
  },
  {
    sent: 'field_0 field_7 field_14 field_21 field_28 field_35 field_42 field_49 field_56 field_63 field_70 field_77 field_84 field_91 field_98 field_105 field_112 field_119 field_126 field_133 field_140 field_147 field_154 field_161 field_168',
    kept: 'field_0 field_84 field_63 field_147 field_42 field_168 field_21 field_140 field_49 field_161 field_28 field_7 field_105 field_91 field_126 field_70 field_112 field_133 field_98 field_77 field_56 field_154 field_35 field_14 field_119',
  },
] as const;
