// Derived from openapi/ by `npm run generate`. Do not edit.
export const catalogue = {
  "bytedance/seedream-v4-text-to-image": {"title":"Seedream V4 Text to Image","media":"image","result":"resultUrls"},
  "google/nano-banana": {"title":"Nano Banana","media":"image","result":"resultUrls"},
  "seedream/4.5-edit": {"title":"Seedream 4.5 Edit","media":"image","result":"resultUrls"},
};
