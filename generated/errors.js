// Derived from openapi/ by `npm run generate`. Do not edit.
export const errors = {
  "badRequest": {"code":400,"msg":"The request body is not valid JSON."},
  "unauthorized": {"code":401,"msg":"You do not have access permissions"},
  "insufficientCredits": {"code":402,"msg":"Credits insufficient"},
  "notFound": {"code":404,"msg":"The resource does not exist."},
  "generationTimeout": {"code":408,"msg":"The model gave no result in time."},
  "validationFailed": {"code":422,"msg":"The body does not fit the model."},
  "rateLimited": {"code":429,"msg":"Your call frequency is too high. Please try again later."},
  "subKeyLimit": {"code":433,"msg":"The usage limit of this key is reached."},
  "maintenance": {"code":455,"msg":"The service is under maintenance."},
  "serverError": {"code":500,"msg":"Server exception, please try again later"},
  "generationFailed": {"code":501,"msg":"The generation failed."},
  "featureDisabled": {"code":505,"msg":"This feature is disabled."},
};
