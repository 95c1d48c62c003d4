import type { CoreWords } from '../../said-languages.ts';

export const policyHypercare: CoreWords = {
  'HyperCare Premium Service Description': 'HyperCare Premium 服务说明',
  "The copy this was taken from had lost its table and carries no date. The minutes and business days are those of the vendor's page; compare them with your agreement before relying on them.":
    '所取自的副本缺少表格且没有日期。分钟数和工作日取自供应商的页面；在依赖它们之前，请与协议核对。',
  "The description does not say how it changes. Look at the vendor's page now and then.":
    '该说明没有写明如何变更。请不时查看供应商的页面。',
  'set by this app; H does not say': '由本应用设定；H 没有说明',
  'Severity 1 is answered at once, at any hour. Call, chat or write as for every other case.':
    '严重级别 1 在任何时间都会立即答复。与其他案例一样，可致电、聊天或写信。',
  'set by this app; H limits nothing': '由本应用设定；H 没有限制',
  'Product support by e-mail, telephone, chat and the portal, at every hour, for every customer.':
    '通过电子邮件、电话、聊天和门户，随时为每位客户提供产品支持。',
  'Every hour of the year': '全年每小时',
  'Business week in North America': '北美工作周',
  'H names Monday to Friday in usual business hours; the hours and the zone are set by this app':
    'H 规定周一至周五的通常工作时间；具体时间和时区由本应用设定',
  'Business week in Europe, the Middle East and Africa': '欧洲、中东和非洲工作周',
  'Business week in Asia and the Pacific': '亚太工作周',
  "Business week of the customer's region": '客户所在地区的工作周',
  'North America': '北美',
  'H names the region; its zone and hours are set by this app': 'H 规定了地区；其时区和时间由本应用设定',
  'Europe, Middle East and Africa': '欧洲、中东和非洲',
  'Asia and the Pacific': '亚太',
  Basic: '基础',
  'HyperCare for Professional': 'HyperCare 专业版',
  'HyperCare for Enterprise': 'HyperCare 企业版',
  Critical: '严重',
  High: '高',
  Medium: '中',
  Low: '低',
  'Production cannot be used, or much of it is down.': '生产环境无法使用，或大部分中断。',
  'Nobody can use the service': '无人能使用服务',
  'Data are lost or wrong on a large scale': '数据大范围丢失或错误',
  'set by this app; H refers to your agreement for the meaning of the levels': '由本应用设定；级别的含义 H 参照协议',
  'An important part does not work and there is no good way around it.': '重要部分不工作，且没有好的变通办法。',
  'A function you depend on fails': '所依赖的功能失效',
  'Work has become much slower for many': '许多人的工作变慢了很多',
  'Something is wrong, but work goes on.': '有问题，但工作仍在继续。',
  'One function misbehaves and there is a way around it': '某个功能异常，但有变通办法',
  'A question, or something small.': '一个问题，或小事。',
  'How something is done': '如何操作',
  'Something looks wrong and harms nothing': '看起来不对，但没有危害',
  'H; that the alarm comes after 15 minutes is set by this app': 'H；15 分钟后发出提醒由本应用设定',
  "H, table of the vendor's page https://www.anaplan.com/legal/hypercare-support/":
    'H，供应商页面 https://www.anaplan.com/legal/hypercare-support/ 的表格',
  'Support waits for your answer or for information from you; that time is not part of the time to resolution.':
    '支持团队等待答复或信息；这段时间不计入解决时间。',
  'With the next level': '在上一级',
  'The case went to the next levels of support. It no longer counts towards the time to resolution.':
    '案例已转到上一级支持。不再计入解决时间。',
  'Support closed the case with a solution.': '支持团队已用解决方案关闭案例。',
  'A further message goes on with the same case.': '后续消息继续在同一案例中处理。',
  'An outage is reported the way every case is: by e-mail, telephone or chat.':
    '中断的报告方式与其他案例相同：电子邮件、电话或聊天。',
  'Product support': '产品支持',
  'By e-mail, telephone, chat and the portal, at every hour.': '通过电子邮件、电话、聊天和门户，随时可用。',
  'HyperCare resource, assigned': 'HyperCare 专员，指派',
  'Somebody who knows you, Monday to Friday in business hours, in your region where that can be done. Cases still go the usual way.':
    '熟悉贵公司的专员，周一至周五工作时间，尽可能在同一地区。案例仍走通常渠道。',
  'HyperCare resource, dedicated': 'HyperCare 专员，专属',
  'Somebody for you alone, Monday to Friday in business hours, in your region where that can be done. Cases still go the usual way.':
    '专属专员，周一至周五工作时间，尽可能在同一地区。案例仍走通常渠道。',
  'Priority queue': '优先队列',
  'Your cases are worked before those of customers without it.': '案例先于没有此项的客户处理。',
  'Quarterly business review': '季度业务回顾',
  'More goes into the quarterly review with your business partner.': '与业务伙伴的季度回顾内容更多。',
  'Model optimisation': '模型优化',
  'Analysts look for what makes a model slow and how it is better built.': '分析师查找模型变慢的原因及更好的构建方式。',
  'Yearly survey and interview': '年度调查和访谈',
  'Users are asked how they get on, by an interview at a distance on written request and by a survey.':
    '通过书面申请的远程访谈和调查，询问用户的使用情况。',
  Events: '活动',
  "Offers for the vendor's events.": '供应商活动的优惠。',
  'Weekly report': '每周报告',
  'How models were used and how fast they were: opening, import and export times, processing, accesses, users and changes, by workspace, model, container and user. On request, for models in production.':
    '模型的使用情况和速度：打开、导入和导出时间，处理、访问、用户和更改，按工作区、模型、容器和用户列出。按需提供，适用于生产中的模型。',
  'Daily monitoring': '每日监控',
  'Models in production are watched, and you are told when something leaves the range that was computed for it. On request.':
    '监视生产中的模型，当某项超出计算范围时会告知。按需提供。',
  'Centre-of-excellence concierge': '卓越中心礼宾服务',
  'A comparison each quarter, and help to find the right people.': '每季度一次比较，并协助找到合适的人。',
  'Product programmes': '产品计划',
  'You are considered first for product programmes.': '产品计划优先考虑。',
  'Something does not work, or the service is down.': '某些功能不工作，或服务中断。',
  'By e-mail, telephone or chat, also when a HyperCare resource is there.':
    '通过电子邮件、电话或聊天，有 HyperCare 专员时也一样。',
  'Something support is to do.': '需要支持团队做的事。',
  'Analysts of the vendor go through a model with you.': '供应商的分析师与客户一起审阅模型。',
  'You ask for it in writing.': '需书面申请。',
  'It takes four weeks or more.': '需要四周或更长时间。',
  'You, the business partner, the analysts and perhaps a delivery partner work on it together.':
    '客户、业务伙伴、分析师以及可能的交付伙伴共同完成。',
  'Beyond what your programme includes it is bought.': '超出方案所含部分需购买。',
  'Severity 1 comes before everything.': '严重级别 1 优先于一切。',
  'So does an outage.': '中断也是如此。',
  'Then both paid programmes come before all other cases.': '然后两种付费方案优先于所有其他案例。',
  'Model optimisations': '模型优化次数',
  'Models in the weekly report': '每周报告中的模型',
  'Models watched daily': '每日监控的模型',
  'The times are what support aims at, not promises. The programme decides both of them.':
    '这些时间是支持团队的目标，不是承诺。两者都由方案决定。',
  'The time to resolution is how long support expects to take until it closes a case.':
    '解决时间是支持团队预计关闭案例所需的时间。',
  HyperCare: 'HyperCare',
  Topic: '主题',
  'Model to be optimised': '要优化的模型',
  'Four weeks or more from now.': '从现在起四周或更久。',
};
