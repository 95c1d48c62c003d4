import si from 'systeminformation';

/** systeminformation asked for the headings of the quick set, all at once. */
export function askSystemInformation(): Promise<readonly unknown[]> {
  return Promise.all([
    si.osInfo(),
    si.cpu(),
    si.mem(),
    si.system(),
    si.fsSize(),
    si.currentLoad(),
    si.networkInterfaces(),
    si.networkGatewayDefault(),
    si.networkConnections(),
  ]);
}
