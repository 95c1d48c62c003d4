export const failed = {
  name: 'Cannot start',
  ways: 'Ways out',
  kept: 'What was there is kept as {{kept}}.',
  'newer-database': {
    strong: 'Your data is newer than this version of the app.',
    rest: 'Nothing was changed. Install the newer version to go on.',
  },
  'migration-failed': {
    strong: 'Your data could not be brought to this version.',
    rest: 'It is as it was before; a copy was made first.',
  },
  corrupt: {
    strong: 'The file with your data is damaged.',
    rest: 'A backup can take its place; the damaged file is kept.',
  },
  busy: {
    strong: 'Another process holds your data.',
    rest: 'Close it, then try again.',
  },
  'disk-full': {
    strong: 'The disk is full, so your data cannot be opened for writing.',
    rest: 'Free some space, then try again.',
  },
  other: {
    strong: 'Your data could not be opened.',
    rest: 'Nothing was changed.',
  },
  way: {
    retry: {
      title: 'Open the data once more',
      text: 'Helps when something else was holding it, or after you freed space.',
      button: 'Try again',
    },
    'restore-backup': {
      title: 'Go back to the last backup',
      text: 'The present file is moved aside and kept. What was written after the backup is only in that file.',
      button: 'Restore',
    },
    'move-aside': {
      title: 'Begin with empty data',
      text: 'The present file is moved aside and kept. Cases at the portal come back with the next sync.',
      button: 'Move aside',
    },
    'reveal-data': {
      title: 'Look at the folder with your data',
      text: 'For support, or to copy the file to a safe place.',
      button: 'Show',
    },
    quit: {
      title: 'Close the app',
      text: 'Nothing is lost by it.',
      button: 'Close',
    },
  },
};
