/** The words of the desktop in one language. */
export interface DesktopWords {
  /** For the page's `lang`. */
  readonly tag: string;
  readonly appName: string;
  readonly stopped: { readonly title: string; readonly text: string; readonly reopen: string };
  readonly outsideLink: Asked;
  readonly outsideCall: Asked;
  readonly tray: {
    readonly open: string;
    readonly report: string;
    readonly takeStep: string;
    readonly stopSteps: (taken: number) => string;
    readonly collect: string;
    readonly quit: string;
    readonly stillHere: { readonly title: string; readonly body: string };
  };
  readonly capture: {
    readonly wayland: string;
    readonly noRight: string;
    readonly nothing: string;
    readonly nobody: string;
    readonly nobodyStarts: string;
  };
  readonly steps: {
    readonly recording: (taken: number) => string;
    readonly keys: (keys: string) => string;
    readonly take: string;
    readonly stop: string;
  };
  readonly pdf: {
    readonly title: string;
    readonly why: { readonly full: string; readonly refused: string; readonly busy: string; readonly other: string };
  };
  readonly edit: { readonly cut: string; readonly copy: string; readonly paste: string; readonly selectAll: string };
}

/** A question before something leaves the app; `target` is a host or a number. */
interface Asked {
  readonly title: (target: string) => string;
  readonly text: string;
  readonly refuse: string;
  readonly open: string;
}
