import type { CoreWords } from '../../said-languages.ts';

export const checksMachine: CoreWords = {
  'Processor cores': '处理器核心',
  'Clock of the processor': '处理器的时钟频率',
  'Memory of this machine': '本机的内存',
  'Memory for the number of orders': '与订单数量相应的内存',
  'Free memory': '可用内存',
  'Programs that the system ended': '被系统结束的程序',
  'Page file': '页面文件',
  'Load of the processor': '处理器负载',
  'Database server on the same machine': '同一台机器上的数据库服务器',
  'The system did not say how many cores it has.': '系统没有说明有多少个核心。',
  '{0} cores, {1} are needed.': '{0} 个核心，需要 {1} 个。',
  '{0} processor core, {1} are needed': '{0} 个处理器核心，需要 {1} 个',
  '{0} processor cores, {1} are needed': '{0} 个处理器核心，需要 {1} 个',
  'The product asks for more cores than this machine has. Optimizing and importing take longer.':
    '产品所需的核心多于本机。优化和导入耗时更长。',
  'Give the server more cores, or move it to a machine that has them.':
    '请为服务器增加核心，或将其移到核心足够的机器。',
  '{0} cores': '{0} 个核心',
  'Only a clock that rises and falls is known.': '只知道会升降的时钟频率。',
  '{0} GHz, {1} GHz are needed.': '{0} GHz，需要 {1} GHz。',
  'The processor runs at {0} GHz, {1} GHz are needed': '处理器以 {0} GHz 运行，需要 {1} GHz',
  'The clock is what the speed of the scheduling engine depends on most.': '排程引擎的速度最依赖时钟频率。',
  'Choose a processor with a higher clock when this server is renewed.': '更换此服务器时，请选择时钟频率更高的处理器。',
  '{0} GHz': '{0} GHz',
  'The system did not say how much memory it has.': '系统没有说明有多少内存。',
  '{0} GB, {1} GB are recommended.': '{0} GB，建议 {1} GB。',
  '{0} GB of memory, {1} GB are recommended': '{0} GB 内存，建议 {1} GB',
  'The recommendation is for fewer than 20,000 orders over all active instances; small plans may need less.':
    '该建议适用于所有活动实例合计少于 20,000 个订单；小型计划可能需要更少。',
  'Watch the memory the services use, and add some when it comes near the limit.':
    '请留意服务使用的内存，接近上限时增加。',
  'Nobody said how many orders are planned (setting requirements.orders).':
    '没有说明计划了多少订单（设置 requirements.orders）。',
  '{0} GB for {1} orders.': '{0} GB，用于 {1} 个订单。',
  '{0} GB of memory for {1} orders, {2} GB are recommended': '{1} 个订单，{0} GB 内存，建议 {2} GB',
  'With so many orders over all active instances planning may run out of memory.':
    '所有活动实例有这么多订单时，计划可能内存不足。',
  'Add memory, or move an instance to another server.': '请增加内存，或将一个实例移到另一台服务器。',
  'The system did not say how much memory is free.': '系统没有说明有多少可用内存。',
  '{0} GB of memory are free.': '有 {0} GB 内存可用。',
  'Only {0} GB of memory are free': '只有 {0} GB 内存可用',
  'Windows moves memory to the disk, so everything gets slow, and services that ask for more may end.':
    'Windows 将内存移到磁盘，因此一切变慢，要求更多内存的服务可能结束。',
  'See in the Task Manager which program holds the memory. Restart it, or add memory.':
    '请在任务管理器中查看哪个程序占用内存。请重新启动它，或增加内存。',
  'get memory from the system': '从系统获取内存',
  '{0} of {1} GB free': '{1} GB 中 {0} GB 可用',
  'The system does not count how often memory ran out.': '系统不统计内存耗尽的次数。',
  'None since the start.': '启动以来没有。',
  'The system ended programs once because memory ran out': '系统因内存耗尽结束过一次程序',
  'The system ended programs {0} times because memory ran out': '系统因内存耗尽结束过 {0} 次程序',
  'What it ends first is what uses most. That may have been a service of the product or of the database.':
    '首先结束的是占用最多的程序。可能是产品或数据库的服务。',
  'Find out what used the memory, and add some.': '请查明是什么占用内存，并增加内存。',
  '{0} since the start': '启动以来 {0}',
  'The system did not say how large its page file is.': '系统没有说明页面文件的大小。',
  'page file': '页面文件',
  'This machine has no page file': '本机没有页面文件',
  'When the memory is used up, programs end at once instead of getting slow.':
    '内存用尽时，程序会立即结束，而不是变慢。',
  'Let Windows manage the page file, unless it was switched off for a reason.':
    '请让 Windows 管理页面文件，除非有理由将其关闭。',
  'The system did not say how busy it is.': '系统没有说明有多忙。',
  'The processor is busy at {0} %': '处理器占用率为 {0} %',
  'Whatever runs at this moment waits for its turn. One look is not a trend: optimizing does this for a while.':
    '此刻运行的程序都要排队。一次查看不代表趋势：优化时会这样一段时间。',
  'See in the Task Manager what keeps it busy. When it is not the product, that is what to look at.':
    '请在任务管理器中查看是什么使它繁忙。如果不是产品，就该查看那个程序。',
  'It is not known whether a database server runs here.': '不知道这里是否运行数据库服务器。',
  'No database server shares this machine.': '没有数据库服务器与本机共用。',
  'A database server runs on the same machine': '数据库服务器在同一台机器上运行',
  'Both want the memory and the processor. That is allowed, and it is a thing to look at when planning gets slow.':
    '两者都需要内存和处理器。这是允许的，计划变慢时值得查看。',
  'Limit the memory of the database server so that enough is left for planning.':
    '请限制数据库服务器的内存，为计划留出足够的内存。',
  'SQL Server is installed here': '这里安装了 SQL Server',
};
