import { signingKey, signNotice } from '../../../core/app/index.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `notices sign FILE --key FILE`: the publisher's side. */
export const noticesSign: Command = {
  words: ['notices', 'sign'],
  positionals: ['FILE'],
  summary: "Sign a notice (the publisher's side)",
  options: {
    key: { type: 'string', value: 'FILE', text: 'The private key that "notices keygen" wrote' },
    out: { type: 'string', value: 'FILE', text: 'Where the signed notice goes; else to standard output' },
  },
  needs: 'nothing',
  more: ['FILE is the notice as JSON; "-" reads standard input.'],
  run: async ({ args, io }) => {
    const keyFile = args.text('key');
    if (keyFile === undefined) return fail('invalid', '"notices sign" needs --key FILE.');
    const keyText = await io.readText(keyFile, { what: 'a private key', mostBytes: 1_000_000 });
    if (!keyText.ok) return keyText;
    const key = signingKey.safeParse(parseJson(keyText.value));
    if (!key.success) return fail('invalid', `${keyFile} is not a key that "notices keygen" wrote.`);
    const text = await io.readText(args.positionals[0] ?? '-', { what: 'a notice', mostBytes: 1_000_000 });
    if (!text.ok) return text;
    const signed = signNotice(parseJson(text.value), key.data);
    if (!signed.ok) return signed;
    const out = args.text('out');
    if (out === undefined) return ok({ json: signed.value, text: [JSON.stringify(signed.value)] });
    const written: Result<void> = await io.writeNew(io.resolve(out), `${JSON.stringify(signed.value)}\n`, 0o644);
    if (!written.ok) return written;
    return ok({ json: signed.value, text: [`The signed notice is in ${io.resolve(out)}.`] });
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
