import { contract, serve, wirePair } from '../../shared/contract/index.ts';
import type { CoreHandlers, Wire } from '../../shared/contract/index.ts';
import { fakeApprovals } from './fake-approvals.ts';
import { fakeCases } from './fake-cases.ts';
import { fakeClocks } from './fake-clocks.ts';
import { fakeCompare } from './fake-compare.ts';
import { fakeKnowledge } from './fake-knowledge.ts';
import { fakeGuide } from './fake-guide.ts';
import { fakeLogs } from './fake-logs.ts';
import { fakeOutgoing } from './fake-outgoing.ts';
import { fakePictures } from './fake-pictures.ts';
import { fakePolicies } from './fake-policies.ts';
import { fakePreview } from './fake-preview.ts';
import { fakeRecorder } from './fake-recorder.ts';
import { fakeRecordings } from './fake-recordings.ts';
import { fakeHandover } from './fake-handover.ts';
import { fakeRequests } from './fake-requests.ts';
import { fakeRest } from './fake-rest.ts';
import { fakeStorage } from './fake-storage.ts';
import { fakeSupport } from './fake-support.ts';
import { fakeSystem } from './fake-system.ts';
import { createWorld } from './world.ts';
import type { Weather, World } from './world.ts';

/** A core of made-up data behind the real contract: inputs and outputs are validated as the real one's are. */
export interface FakeCore {
  readonly world: World;
  /** A fresh connection; closing it is what a dead core looks like. */
  connect(): Wire;
  /** Answers operations differently from now on: faults, slowness. */
  override(handlers: Partial<CoreHandlers>): void;
}

export function createFakeCore(weather: Weather = 'design'): FakeCore {
  const world = createWorld(weather);
  let handlers: CoreHandlers = {
    ...fakeSystem(world),
    ...fakeCases(world),
    ...fakeClocks(world),
    ...fakeRest(world),
    ...fakeCompare(world),
    ...fakeLogs,
    ...fakeGuide(world),
    ...fakeKnowledge(world),
    ...fakeOutgoing(world),
    ...fakePreview(world),
    ...fakeRecordings(world),
    ...fakePictures(world),
    ...fakePolicies(world),
    ...fakeStorage(world),
    ...fakeRecorder(world),
    ...fakeSupport(world),
    ...fakeApprovals(world),
    ...fakeRequests(world),
    ...fakeHandover(world),
  };
  const current = new Proxy({} as CoreHandlers, {
    get: (_, name: keyof CoreHandlers) => (input: never, context: never) => {
      world.calls.push({ name, input });
      return handlers[name](input, context);
    },
  });
  return {
    world,
    connect: () => {
      const [near, far] = wirePair();
      const served = serve(far, {
        contract,
        handlers: current,
        app: '0.1.0',
        newId: () => 'c0ffee',
        report: (_, operation, error) => {
          throw new Error(`${operation}: ${String(error)}`);
        },
      });
      world.emit = (name, payload) => served.emit(name, structuredClone(payload));
      return near;
    },
    override: (some) => {
      handlers = { ...handlers, ...some };
    },
  };
}
