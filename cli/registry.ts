import type { Command } from './command.ts';
import { closest } from './did-you-mean.ts';
import { doctor } from './commands/app/doctor.ts';
import { status } from './commands/app/status.ts';
import { approvalApprove, approvalRefuse } from './commands/approval/decide.ts';
import { approvalList } from './commands/approval/list.ts';
import { approvalRequest } from './commands/approval/request.ts';
import { approvalWithdraw } from './commands/approval/withdraw.ts';
import { bundleVerify } from './commands/bundle/verify.ts';
import { caseApprove } from './commands/case/approve.ts';
import { caseAttach } from './commands/case/attach.ts';
import { caseClocks } from './commands/case/clocks.ts';
import { caseFollowUp } from './commands/case/follow-up.ts';
import { caseGiveBack } from './commands/case/give-back.ts';
import { caseHandOver } from './commands/case/hand-over.ts';
import { caseHandovers } from './commands/case/handovers.ts';
import { caseList } from './commands/case/list.ts';
import { caseNew } from './commands/case/new.ts';
import { casePreview } from './commands/case/preview.ts';
import { caseRecordCommand } from './commands/case/record.ts';
import { caseReply } from './commands/case/reply.ts';
import { caseSchema } from './commands/case/schema.ts';
import { caseShow } from './commands/case/show.ts';
import { caseSubmit } from './commands/case/submit.ts';
import { caseTake } from './commands/case/take.ts';
import { caseWithdraw } from './commands/case/withdraw.ts';
import { changes } from './commands/changes/recent.ts';
import { check } from './commands/check/run.ts';
import { clock } from './commands/clock/run.ts';
import { collect } from './commands/collect/run.ts';
import { compare } from './commands/compare/run.ts';
import { contactAdd } from './commands/contact/add.ts';
import { contactChange } from './commands/contact/change.ts';
import { contactHistory } from './commands/contact/history.ts';
import { contactList } from './commands/contact/list.ts';
import { contactMe } from './commands/contact/me.ts';
import { contactRemove } from './commands/contact/remove.ts';
import { fleetDiff } from './commands/fleet/diff.ts';
import { fleetList } from './commands/fleet/list.ts';
import { fleetPrune } from './commands/fleet/prune.ts';
import { fleetPublish } from './commands/fleet/publish.ts';
import { instancesAdd } from './commands/instances/add.ts';
import { instancesList } from './commands/instances/list.ts';
import { instancesRemove } from './commands/instances/remove.ts';
import { instancesRequest } from './commands/instances/request.ts';
import { instancesSet } from './commands/instances/set.ts';
import { kbImport } from './commands/kb/import.ts';
import { kbRemove } from './commands/kb/remove.ts';
import { kbSearch } from './commands/kb/search.ts';
import { kbShow } from './commands/kb/show.ts';
import { kbStatus } from './commands/kb/status.ts';
import { logs } from './commands/logs/show.ts';
import { noticesImport } from './commands/notices/import.ts';
import { noticesKeyAdd } from './commands/notices/keys-add.ts';
import { noticesKeyRemove } from './commands/notices/keys-remove.ts';
import { noticesKeygen } from './commands/notices/keygen.ts';
import { noticesKeys } from './commands/notices/keys.ts';
import { noticesList } from './commands/notices/list.ts';
import { noticesSign } from './commands/notices/sign.ts';
import { policyApply } from './commands/policy/apply.ts';
import { policyCheck } from './commands/policy/check.ts';
import { policyHolidays } from './commands/policy/holidays.ts';
import { policyList } from './commands/policy/list.ts';
import { policyReading } from './commands/policy/reading.ts';
import { policyRestore } from './commands/policy/restore.ts';
import { policyShow } from './commands/policy/show.ts';
import { policyUse } from './commands/policy/use.ts';
import { portalAddFolder } from './commands/portal/add-folder.ts';
import { portalAddRt } from './commands/portal/add-rt.ts';
import { portalCheck } from './commands/portal/check.ts';
import { portalList } from './commands/portal/list.ts';
import { portalRemove } from './commands/portal/remove.ts';
import { recorder } from './commands/recorder/show.ts';
import { recordingsList } from './commands/recordings/list.ts';
import { redact } from './commands/redact/run.ts';
import { releasesImport } from './commands/releases/import.ts';
import { releasesList } from './commands/releases/list.ts';
import { settingsGet } from './commands/settings/get.ts';
import { settingsSet } from './commands/settings/set.ts';
import { storageClean } from './commands/storage/clean.ts';
import { storageErase } from './commands/storage/erase.ts';
import { storageExport } from './commands/storage/export.ts';
import { storageImport } from './commands/storage/import.ts';
import { storageResume } from './commands/storage/resume.ts';
import { storage } from './commands/storage/show.ts';
import { supportHours } from './commands/support/hours.ts';
import { sync } from './commands/sync/run.ts';
import { versionsList } from './commands/versions/list.ts';

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [
  status,
  doctor,
  check,
  instancesList,
  instancesSet,
  instancesAdd,
  instancesRemove,
  instancesRequest,
  versionsList,
  recordingsList,
  collect,
  logs,
  recorder,
  compare,
  changes,
  fleetList,
  fleetDiff,
  fleetPublish,
  fleetPrune,
  bundleVerify,
  caseNew,
  caseSchema,
  casePreview,
  caseList,
  caseShow,
  caseClocks,
  caseReply,
  caseAttach,
  caseApprove,
  caseHandOver,
  caseHandovers,
  caseTake,
  caseGiveBack,
  caseSubmit,
  caseRecordCommand,
  caseWithdraw,
  caseFollowUp,
  kbSearch,
  kbShow,
  kbStatus,
  kbImport,
  kbRemove,
  approvalRequest,
  approvalApprove,
  approvalRefuse,
  approvalWithdraw,
  approvalList,
  contactList,
  contactAdd,
  contactChange,
  contactRemove,
  contactMe,
  contactHistory,
  supportHours,
  policyList,
  policyShow,
  policyCheck,
  policyApply,
  policyReading,
  policyUse,
  policyRestore,
  policyHolidays,
  portalAddRt,
  portalAddFolder,
  portalList,
  portalCheck,
  portalRemove,
  sync,
  noticesImport,
  noticesList,
  noticesKeys,
  noticesKeyAdd,
  noticesKeyRemove,
  noticesKeygen,
  noticesSign,
  releasesList,
  releasesImport,
  clock,
  redact,
  settingsGet,
  settingsSet,
  storage,
  storageClean,
  storageErase,
  storageExport,
  storageImport,
  storageResume,
];

/** What the first words of a command line mean. */
export type Found =
  | { readonly kind: 'command'; readonly command: Command; readonly rest: readonly string[] }
  /** The beginning of several commands, such as "case" or "portal add". */
  | { readonly kind: 'group'; readonly typed: readonly string[]; readonly commands: readonly Command[] }
  | { readonly kind: 'unknown'; readonly typed: string; readonly meant: string | undefined }
  | { readonly kind: 'none' };

/** Finds the command with the most words that fit. Options may stand before, between and after the words. */
export function findCommand(tokens: readonly string[], commands: readonly Command[] = COMMANDS): Found {
  const words = wordPositions(tokens);
  for (let length = Math.min(3, words.length); length > 0; length -= 1) {
    const positions = words.slice(0, length);
    const typed = positions.map((position) => tokens[position]).join(' ');
    const command = commands.find((candidate) => candidate.words.join(' ') === typed);
    const rest = tokens.filter((_token, index) => !positions.includes(index));
    if (command !== undefined) return { kind: 'command', command, rest };
  }
  return notFound(
    words.map((position) => tokens[position] ?? ''),
    commands,
  );
}

/** Where the leading words are: `--data` takes the next token with it, any other option ends nothing here. */
function wordPositions(tokens: readonly string[]): readonly number[] {
  const positions: number[] = [];
  for (let index = 0; index < tokens.length && positions.length < 3; index += 1) {
    const token = tokens[index] ?? '';
    if (token === '--data') index += 1;
    else if (!token.startsWith('-')) positions.push(index);
    else if (positions.length > 0 && !['--json', '--help', '-h'].includes(token) && !token.startsWith('--data=')) break;
  }
  return positions;
}

function notFound(words: readonly string[], commands: readonly Command[]): Found {
  const [noun = ''] = words;
  if (words.length === 0) return { kind: 'none' };
  const isNoun = commands.some((command) => command.words[0] === noun);
  const group = groupOf(words, commands);
  if (group !== undefined) return group;
  const typed = words.slice(0, isNoun ? 2 : 1).join(' ');
  const known = commands.map((command) => command.words.slice(0, typed.split(' ').length).join(' '));
  return { kind: 'unknown', typed, meant: closest(typed, [...new Set(known)]) };
}

/** The longest beginning that commands share. A noun alone counts only where nothing follows: else a verb is mistyped. */
function groupOf(words: readonly string[], commands: readonly Command[]): Found | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    if (length === 1 && words.length > 1) return undefined;
    const typed = words.slice(0, length);
    const fitting = commands.filter((command) => typed.every((word, index) => command.words[index] === word));
    if (fitting.length > 0) return { kind: 'group', typed, commands: fitting };
  }
  return undefined;
}

/** `help COMMAND` in the form of `COMMAND --help`. */
export function helpAsOption(tokens: readonly string[]): readonly string[] {
  const [first] = wordPositions(tokens);
  if (first === undefined || tokens[first] !== 'help') return tokens;
  return helpAsOption([...tokens.slice(0, first), ...tokens.slice(first + 1), '--help']);
}
