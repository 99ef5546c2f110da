// Derived from openapi/ by `npm run generate`. Do not edit.
export const uploadErrors = {
  "uploadBadRequest": {"code":400,"msg":"The parameter uploadPath is missing."},
  "uploadUnauthorized": {"code":401,"msg":"The API key is not valid."},
  "uploadServerError": {"code":500,"msg":"Internal server error"},
};
