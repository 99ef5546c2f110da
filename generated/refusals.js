// Derived from openapi/ by `npm run generate`. Do not edit.
export const refusals = /^(?:This field is required|[\p{L}\p{N}_.]{1,40} is required|prompt or media is required|[\p{L}\p{N}_.]{1,40} cannot be empty|[\p{L}\p{N}_.]{1,40}不能为空|[\p{L}\p{N}_.]{1,40} 不能为空|不能为空|Please fill in the text prompt or image, video, or audio|The model name you specified is not supported.{0,200})[.!。！]?$/iu;
