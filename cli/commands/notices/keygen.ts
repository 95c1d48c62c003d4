import { generateNoticeKey } from '../../../core/app/index.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `notices keygen`: the publisher's side. The private key is written to a file and never shown. */
export const noticesKeygen: Command = {
  words: ['notices', 'keygen'],
  summary: "Make a pair of keys for signing notices (the publisher's side)",
  options: {
    'key-id': { type: 'string', value: 'KEY-ID', text: 'How the key is called; else after its fingerprint' },
    out: { type: 'string', value: 'FILE', text: 'Where the private key goes; else <KEY-ID>.key.json here' },
  },
  needs: 'nothing',
  more: ['"setting" of the answer is what the managed setting notices.keys takes.'],
  run: async ({ args, io }) => {
    const key = generateNoticeKey(args.text('key-id'));
    const { keyId, publicKey, fingerprint } = key;
    const file = io.resolve(args.text('out') ?? `${keyId.replaceAll(/[^\w.-]/gu, '_')}.key.json`);
    const written = await io.writeNew(file, `${JSON.stringify(key.signing, undefined, 2)}\n`, 0o600);
    if (!written.ok) return written;
    return ok({
      json: { keyId, publicKey, fingerprint, setting: `${keyId}:${publicKey}`, privateKeyFile: file },
      text: [
        `The private key "${keyId}" is in ${file}. Keep it to yourself.`,
        `Public key   ${publicKey}`,
        `Fingerprint  ${fingerprint}`,
      ],
    });
  },
};
