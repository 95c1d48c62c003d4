import { expect, it } from 'vitest';
import { valueOf } from '../../helpers/core.ts';
import { jpeg, JPEG_PICTURE, TRACE } from '../pictures/samples.ts';
import { attach, scene, send } from './scene.ts';

it('a picture leaves without what it says about itself, and one that cannot be read stays here, when both were chosen', async () => {
  const { core, draft, token, arrived } = await scene();
  const id = await draft();
  const broken = Buffer.concat([jpeg(6).subarray(0, 80), Buffer.from(TRACE)]);
  await attach(core, id, [await token('photo.jpg', jpeg(6)), await token('broken.jpg', broken)], {
    picturesChosen: true,
  });
  const { withheld } = valueOf(await core.client.call('cases.submit', { id }));
  expect(withheld).toMatchObject([{ name: 'broken.jpg', reason: expect.stringContaining('like a picture') as string }]);
  expect(await send(core)).toMatchObject({ sent: 1, failed: 0 });
  expect(arrived()).toContain(JPEG_PICTURE.toString('latin1'));
  expect(arrived()).not.toContain(TRACE);
});
