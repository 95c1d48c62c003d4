export { cleanPicture, PICTURE_TYPES, pictureKind } from './clean-rules.ts';
export type { PictureKind } from './clean-rules.ts';
