// Made by `npm run generate` from the files in src/mock/inspector/page/. Do not edit.
export declare const inspectorPage: {
  readonly html: string;
  readonly scriptHash: string;
  readonly styleHash: string;
};
