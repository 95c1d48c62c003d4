// The one line inside the made-up Windows programs of tests/windows: whatever program they stand for, the script that
// plays its answers is named in the environment, so they are made once. They do not read their own options as Node's.
'use strict';

const { createRequire } = require('node:module');

const player = process.env.RECORDED_PROGRAM;
if (player === undefined) process.exit(1);
createRequire(player)(player);
