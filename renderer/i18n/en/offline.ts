export const offline = {
  nothing: 'Offline since {{since}} — nothing waits. You can go on working.',
  wait_one: 'Offline since {{since}} — {{count, number}} item waits for {{age}}. It goes when the network is back.',
  wait_other:
    'Offline since {{since}} — {{count, number}} items wait, the oldest {{age}}. They go when the network is back.',
};
