import type { CoreWords } from '../../said-languages.ts';

export const policyPlanettogether: CoreWords = {
  "PlanetTogether standard support":
    "PlanetTogether 标准支持",
  "PlanetTogether Service & Support Guide":
    "PlanetTogether 服务与支持指南",
  "The copy these numbers were taken from carries no revision date. Compare them with the vendor's present guide before relying on them.":
    "这些数字所取自的副本没有修订日期。在依赖它们之前，请与供应商的现行指南核对。",
  "The vendor may change this guide at any time and tells its customers when it does. The newest guide replaces all earlier ones.":
    "供应商可随时更改本指南，并会告知客户。最新的指南取代所有早先的指南。",
  "For severity 1 the telephone is answered during the whole support week. A case logged online with severity 1 counts the same.":
    "对于严重级别 1，整个支持周内都有人接听电话。在线提交的严重级别 1 案例同样有效。",
  "Every case and every question about the service goes through one of the named contacts.":
    "每个案例和每个关于服务的问题都通过指定的联系人之一提出。",
  "Only they ask for changes to the service or agree to them.":
    "只有他们可以请求或同意对服务的更改。",
  "They look at each request for access to data and decide on it.":
    "他们查看每个数据访问请求并作出决定。",
  "Requests about the service.":
    "关于服务的请求。",
  "Advice on running the system well.":
    "关于良好运行系统的建议。",
  "What technical errors and warnings mean.":
    "技术错误和警告的含义。",
  "Looking into how fast the system works.":
    "查看系统的运行速度。",
  "Why analytic results are as they are.":
    "分析结果为何如此。",
  "How a function is used.":
    "如何使用某项功能。",
  "Integrations made for one customer; Professional Services or a partner help.":
    "为单个客户制作的集成；由 Professional Services 或合作伙伴协助。",
  "Add-ins made for one customer; Professional Services or a partner help.":
    "为单个客户制作的加载项；由 Professional Services 或合作伙伴协助。",
  "Consulting in depth; Professional Services or a partner help.":
    "深入咨询；由 Professional Services 或合作伙伴协助。",
  "Training; it is bought as courses.":
    "培训；以课程形式购买。",
  "Rule out other software, the machine and the company network.":
    "排除其他软件、机器和公司网络的原因。",
  "Look in the Knowledgebase whether it is known.":
    "在知识库中查看是否为已知问题。",
  "Try to make it happen again.":
    "尝试让它再次发生。",
  "Find out whether one environment has it or several.":
    "查明是一个环境还是多个环境有此问题。",
  "Find out whether it comes every time or now and then.":
    "查明是每次都出现还是偶尔出现。",
  "Go over what was changed lately: new routines, new data.":
    "梳理最近的更改：新流程、新数据。",
  "Read what the release notes, the manual and the online help say about it.":
    "查阅发行说明、手册和联机帮助中的相关内容。",
  "Support week":
    "支持周",
  "Support week without holidays of the centre":
    "支持周，不含支持中心的节假日",
  "Support week, eight hours behind UTC all year":
    "支持周，全年比 UTC 晚八小时",
  "Support week without holidays of the centre, eight hours behind UTC all year":
    "支持周，不含支持中心的节假日，全年比 UTC 晚八小时",
  "San Diego office":
    "圣迭戈办公室",
  "assumed by this app; the guide points to a page of office hours that could not be had":
    "由本应用假定；指南指向的办公时间页面无法取得",
  "Hours of the centre that handles the case":
    "处理该案例的支持中心的工作时间",
  "Hours of all centres together":
    "所有支持中心的工作时间合计",
  "United States":
    "美国",
  "New Year's Day":
    "元旦",
  "Martin Luther King Jr. Day":
    "马丁·路德·金纪念日",
  "Washington's Birthday":
    "华盛顿诞辰纪念日",
  "Memorial Day":
    "阵亡将士纪念日",
  "Juneteenth":
    "六月节",
  "Independence Day (observed)":
    "独立日（补休）",
  "Labor Day":
    "劳动节",
  "Columbus Day":
    "哥伦布日",
  "Veterans Day":
    "退伍军人节",
  "Thanksgiving Day":
    "感恩节",
  "Day after Thanksgiving":
    "感恩节次日",
  "Christmas Day":
    "圣诞节",
  "Juneteenth (observed)":
    "六月节（补休）",
  "Christmas Day (observed)":
    "圣诞节（补休）",
  "New Year's Day 2028 (observed)":
    "2028 年元旦（补休）",
  "Ours: the federal holidays of the United States on the days they are observed, and the day after Thanksgiving. The guide points to a list that could not be had; compare it with the vendor's.":
    "由我们整理：美国联邦节假日的实际放假日，以及感恩节次日。指南指向的列表无法取得；请与供应商的列表核对。",
  "North American Support Center":
    "北美支持中心",
  "San Diego, California":
    "加利福尼亚州圣迭戈",
  "The whole support week":
    "整个支持周",
  "One stretch from Monday 08:00 to Friday 16:00 Pacific time counts, nights included, because teams elsewhere take over outside office hours. Holidays of the centre do not count for severities 2 to 4; severity 1 has none.":
    "从太平洋时间周一 08:00 到周五 16:00 连续计时，包括夜间，因为办公时间之外由其他地方的团队接手。对严重级别 2 至 4，支持中心的节假日不计；严重级别 1 没有节假日。",
  "Only while my centre is open":
    "仅在我的支持中心开放时",
  "For severities 2 to 4 only the office hours of the centre that handles the case count, without its national holidays, as the footnote of the table says. Severity 1 counts the whole support week.":
    "对严重级别 2 至 4，只计处理该案例的支持中心的办公时间，不含其法定节假日，如表格脚注所述。严重级别 1 计整个支持周。",
  "While any centre is open":
    "任一支持中心开放时",
  "For severities 2 to 4 time counts whenever at least one centre of the world is at work, each without its own holidays. Severity 1 counts the whole support week. With one centre entered it is the same as that centre's hours.":
    "对严重级别 2 至 4，只要世界上至少一个支持中心在工作就计时，各自不含其节假日。严重级别 1 计整个支持周。只录入一个支持中心时，与该中心的工作时间相同。",
  "The whole support week in standard time":
    "按标准时间的整个支持周",
  "The words Pacific Standard Time taken exactly: the same stretch, eight hours behind UTC also in summer, which is one hour later than Pacific clocks then show.":
    "严格按“太平洋标准时间”字面理解：同一时段，夏季也比 UTC 晚八小时，即比当时太平洋地区的钟表晚一小时。",
  "Standard support":
    "标准支持",
  "Critical impact":
    "严重影响",
  "1 – critical impact - production service":
    "1 – 严重影响 - 生产服务",
  "Production is down: nobody can work with the service, or its data cannot be trusted.":
    "生产环境中断：无人能使用服务，或其数据不可信。",
  "Nobody can reach the service":
    "无人能访问服务",
  "People reach it but cannot sign in":
    "可以访问但无法登录",
  "Sign-in works, then the application does not open":
    "可以登录，但应用程序打不开",
  "Much of the data is wrong, or transmissions fail on a large scale":
    "大量数据错误，或传输大范围失败",
  "Major impact":
    "重大影响",
  "The service runs, but an important part of it is badly affected.":
    "服务在运行，但其中一个重要部分受到严重影响。",
  "Everything has become much slower":
    "一切都变慢了很多",
  "A problem that stays and hits many people":
    "持续存在并影响许多人的问题",
  "Data does not stay in step between systems":
    "各系统之间的数据不同步",
  "A function you depend on hangs or hardly answers":
    "所依赖的功能卡住或几乎没有响应",
  "\"Internal Server Error\" keeps coming back":
    "反复出现“Internal Server Error”",
  "Minor impact":
    "轻微影响",
  "Something is wrong, but work goes on without serious harm.":
    "有问题，但工作仍可继续，没有严重损害。",
  "A report looks wrong or shows wrong figures":
    "报表显示不正确或数字有误",
  "An import or export that somebody starts by hand fails":
    "手动启动的导入或导出失败",
  "Some things are a little slower than usual":
    "有些操作比平时稍慢",
  "An ordinary request to the support team":
    "向支持团队提出的普通请求",
  "No impact":
    "无影响",
  "Nothing is broken: a question, a wish for advice, or an idea for the product.":
    "没有故障：一个问题、希望得到建议，或对产品的想法。",
  "How something is best done":
    "某事的最佳做法",
  "Help with designing a report":
    "设计报表方面的帮助",
  "Finding or reading the documentation":
    "查找或阅读文档",
  "Using the website":
    "使用网站",
  "An idea for a new or better function":
    "关于新功能或改进功能的想法",
  "read out of G 4.3, which knows no questions":
    "从 G 4.3 推导得出，其中没有问题",
  "suggested by this app; the guide names no interval":
    "由本应用建议；指南没有规定间隔",
  "suggested by this app; G 4.5 asks for a plan and names no time":
    "由本应用建议；G 4.5 要求计划但没有规定时间",
  "Waiting for your answer":
    "等待答复",
  "Support asked something and waits for the answer. The first response never waits; the time to restoration does, and that is shown.":
    "支持团队提出了问题并等待答复。首次响应从不等待；恢复时间会等待，并会显示出来。",
  "With development":
    "在开发部门",
  "Support passed the case on to development. This guide lets the clocks run on.":
    "支持团队已将案例转给开发部门。按本指南，计时继续。",
  "Waiting for an agreed date":
    "等待约定的日期",
  "You and support agreed on a date for an upgrade or a test.":
    "双方约定了升级或测试的日期。",
  "G 2.1.1; that clocks wait for it is set by this app":
    "G 2.1.1；计时为此等待由本应用设定",
  "With Professional Services":
    "在 Professional Services",
  "Professional Services took the case over by agreement, and standard support no longer counts it.":
    "经约定由 Professional Services 接手该案例，标准支持不再计时。",
  "set by this app; the guide names no pauses":
    "由本应用设定；指南没有规定暂停",
  "set by this app: the usual words of Request Tracker, HubSpot and Zendesk":
    "由本应用设定：Request Tracker、HubSpot 和 Zendesk 的常用词",
  "set by this app":
    "由本应用设定",
  "A solution was given that answers what the case asked.":
    "已给出解决案例所提问题的方案。",
  "The service request was carried out, or withdrawn.":
    "服务请求已执行或撤回。",
  "The wish is with product management, which decides about later releases.":
    "该需求已交产品管理部门，由其决定今后的版本。",
  "Professional Services can solve it best and have taken it on.":
    "Professional Services 最适合解决，并已接手。",
  "Support tried three times to reach you and heard nothing for five business days in a row.":
    "支持团队三次尝试联系，连续五个工作日没有得到回音。",
  "G 4.7; that the attempts fall on different days is set by this app":
    "G 4.7；各次尝试在不同日期由本应用设定",
  "A closed case stays closed. To go on with it, a new case is logged that names the number of the old one.":
    "已关闭的案例保持关闭。要继续处理，请提交新案例并注明旧案例的编号。",
  "Call and ask for the Support Manager; only by telephone is a severity raised.":
    "请致电并要求与支持经理通话；只有通过电话才能提高严重级别。",
  "A first response or a restoration is late: time to ask for the Support Manager.":
    "首次响应或恢复已超时：该联系支持经理了。",
  "suggested by this app; G 4.5 leaves the moment to the customer":
    "由本应用建议；G 4.5 将时机留给客户决定",
  "The Support Manager looks at the case and says how it goes on.":
    "支持经理查看案例并说明后续安排。",
  "Work on the case follows the plan.":
    "案例的处理按计划进行。",
  "You are not content with the plan or with what came of it: management and the Support Manager look into it together and decide what else is needed.":
    "对计划或其结果不满意：管理层与支持经理会共同研究并决定还需要什么。",
  "Workaround":
    "变通办法",
  "A way around the problem until it is solved.":
    "在问题解决之前绕过它的办法。",
  "Defect":
    "缺陷",
  "A fault of the product, recorded for development. A critical one can be asked for as a service update, with its effect on your business; whether and when it comes is the vendor's decision.":
    "产品的故障，已为开发部门记录。严重缺陷可连同其对业务的影响请求以服务更新的形式修复；是否以及何时发布由供应商决定。",
  "Enhancement":
    "增强",
  "A wish for the product, looked at when a new release is planned.":
    "对产品的需求，在规划新版本时考虑。",
  "You tell support that the service is down.":
    "告知支持团队服务已中断。",
  "Support logs a severity 1 case if there is none, which reaches the key contacts.":
    "如果尚无案例，支持团队会登记一个严重级别 1 的案例，并通知关键联系人。",
  "Support brings the service back and reports on the case as it goes.":
    "支持团队恢复服务，并在过程中报告案例进展。",
  "Once it is back, the incident is tied to a problem case that goes on to the cause, and is closed.":
    "恢复后，该事件与一个继续追查原因的问题案例关联，并被关闭。",
  "For an outage of production that counts under the contract, a Reason for Outage report follows.":
    "对于合同所计的生产中断，随后会有一份中断原因报告。",
  "A key contact goes through the report with support; then it lies in the portal with the problem case.":
    "关键联系人与支持团队一起审阅报告；之后它与问题案例一起存放在门户中。",
  "When it began and how long it lasted.":
    "何时开始，持续多久。",
  "What the problem was.":
    "问题是什么。",
  "How things stand now.":
    "目前的状况。",
  "What caused it at the root.":
    "根本原因是什么。",
  "What was put in place against it.":
    "采取了哪些措施。",
  "When it was gone through with the key contact.":
    "何时与关键联系人审阅。",
  "Service updates and upgrades":
    "服务更新和升级",
  "New versions with corrections, security fixes and new functions.":
    "包含更正、安全修复和新功能的新版本。",
  "Support contacts":
    "支持联系人",
  "Two contacts and two backups.":
    "两位联系人和两位后备联系人。",
  "Additional support contacts":
    "额外的支持联系人",
  "More named contacts against a fee; the account executive arranges them.":
    "可付费增加指定联系人；由客户经理安排。",
  "Unlimited cases":
    "不限数量的案例",
  "As many cases as needed, one for each matter.":
    "需要多少案例就提交多少，每件事一个。",
  "Knowledgebase":
    "知识库",
  "Logging cases, documentation, quality alerts, search and videos for the named contacts.":
    "供指定联系人提交案例、查阅文档、质量警报、搜索和视频。",
  "Early-access programme":
    "抢先体验计划",
  "At times the vendor invites customers to try new functions and say what they think.":
    "供应商有时邀请客户试用新功能并提出意见。",
  "Training":
    "培训",
  "Courses to learn alone, in a virtual classroom or in public classes, by subscription or single.":
    "自学、虚拟课堂或公开课程，可订阅或单独购买。",
  "Problem":
    "问题",
  "Something does not work as it should, or security may be at risk.":
    "某些功能不正常，或安全可能受到威胁。",
  "One case for each matter.":
    "每件事一个案例。",
  "Question":
    "咨询",
  "How something is done, or what something means.":
    "如何操作，或某项内容的含义。",
  "Service request":
    "服务请求",
  "Something support is to do for the system.":
    "需要支持团队为系统做的事。",
  "Idea for the product":
    "产品建议",
  "A new or better function.":
    "新功能或改进的功能。",
  "Nobody promises that it becomes part of a release.":
    "不保证会纳入某个版本。",
  "What you hand in belongs to the vendor, without payment.":
    "所提交的内容归供应商所有，不支付报酬。",
  "What you hand in is not treated as confidential.":
    "所提交的内容不按机密处理。",
  "You are told when there is news of it.":
    "有消息时会告知。",
  "Wishes that no project depends on go to the ideas portal.":
    "没有项目依赖的需求提交到创意门户。",
  "An urgent one can be moved forward against a fee.":
    "紧急需求可付费提前。",
  "Without a subscription, or where it does not fit the roadmap, you write down the whole requirement; support checks whether it can be done.":
    "没有订阅或不符合路线图时，需写下完整需求；支持团队会检查是否可行。",
  "Parts of it may need a subscription before work begins.":
    "其中部分内容可能需要先订阅才能开始。",
  "Change of the data model":
    "数据模型更改",
  "The data model of production follows the host system or new needs of the business.":
    "生产环境的数据模型随主机系统或新的业务需求而变。",
  "Nobody can work while it is put in.":
    "实施期间无法工作。",
  "It is done at a time that suits you.":
    "在合适的时间进行。",
  "On other servers you may make such changes yourself.":
    "在其他服务器上可以自行进行此类更改。",
  "Database refresh":
    "数据库刷新",
  "An environment takes over another one's data, or goes back to an earlier state.":
    "一个环境采用另一个环境的数据，或回到较早的状态。",
  "You carry it out yourself.":
    "由自己执行。",
  "Support can be there while you do it, if you ask.":
    "如有需要，支持团队可在执行时提供协助。",
  "Courses for your people.":
    "面向员工的课程。",
  "Courses are bought; they are no part of standard support.":
    "课程需购买；不属于标准支持。",
  "Professional services":
    "专业服务",
  "Models, extensions and integrations made for you, as a project.":
    "以项目形式定制的模型、扩展和集成。",
  "It is paid for as a project; you are told before.":
    "按项目付费；会事先告知。",
  "Usually a partner does it; ask yours first.":
    "通常由合作伙伴完成；请先询问合作伙伴。",
  "Support passes the request on to who can do it.":
    "支持团队会将请求转给能够处理的人。",
  "Once it is agreed, the matter leaves standard support and is talked over with Professional Services alone.":
    "一旦约定，该事项不再属于标准支持，仅与 Professional Services 沟通。",
  "Gathering requirements, models and concepts are always projects.":
    "需求收集、模型和方案始终属于项目。",
  "Short questions about extensions are answered by e-mail; sessions and meetings are arranged one by one.":
    "关于扩展的简短问题通过电子邮件答复；会话和会议逐一安排。",
  "Standard integrations are fitted to you, or new ones are made.":
    "调整标准集成，或制作新的集成。",
  "Severity decides what is worked first; the most critical come first.":
    "严重级别决定处理顺序；最严重的优先。",
  "Among equals, who came first.":
    "同级别中先到先得。",
  "set by this app; the guide does not say":
    "由本应用设定；指南没有说明",
  "Support hands over the installation files.":
    "支持团队提供安装文件。",
  "Support gives a licence for testing.":
    "支持团队提供测试许可证。",
  "Support tests the data connections.":
    "支持团队测试数据连接。",
  "The new version is installed as an instance of its own beside production, on the same server or another.":
    "新版本作为独立实例安装在生产环境旁，位于同一服务器或另一台服务器。",
  "The results of the tests are gone through in a meeting.":
    "在会议中审阅测试结果。",
  "Then a preview instance is there for a while, to try your processes and show it to your people.":
    "之后会有一个预览实例存在一段时间，用于试用流程并向员工展示。",
  "It goes into production on a date both agreed on.":
    "在双方约定的日期投入生产。",
  "The old instance can be kept to go back to.":
    "可以保留旧实例以便回退。",
  "To make a problem happen again and find its cause.":
    "为了重现问题并找出原因。",
  "To test a new version.":
    "为了测试新版本。",
  "To finish an integration.":
    "为了完成集成。",
  "To develop something for you.":
    "为了进行定制开发。",
  "Hand confidential data over encrypted.":
    "机密数据请加密后交付。",
  "While a version is maintained there is full support: corrections, small improvements, workarounds where they can be found.":
    "版本在维护期内享有完整支持：更正、小改进，以及可找到的变通办法。",
  "Early-access versions are tested less and are for trying out or for urgent corrections. When the next general version is out they may no longer be had.":
    "抢先体验版本测试较少，用于试用或紧急更正。下一个正式版本发布后可能不再提供。",
  "Afterwards support only helps to try whether the newest version solves the matter, and to upgrade to it.":
    "之后，支持团队只协助试验最新版本是否解决问题，以及升级到该版本。",
  "A period ends with its last date in Pacific time.":
    "期限在太平洋时间的最后日期结束时终止。",
  "You are told 90, 60, 30 and 7 days before.":
    "会在 90、60、30 和 7 天前告知。",
  "These times are targets, not promises. An hour is what most cases take until the first answer, whatever their severity.":
    "这些时间是目标，不是承诺。无论严重级别如何，大多数案例在一小时内得到首次答复。",
  "Support may give a case another severity after talking it over.":
    "支持团队经沟通后可调整案例的严重级别。",
  "To have a severity raised, call and ask for the Support Manager.":
    "要提高严重级别，请致电并要求与支持经理通话。",
  "Support speaks English, and a local language where that can be arranged.":
    "支持团队使用英语，可安排时也使用当地语言。",
  "San Diego is the centre for North America and the place the other centres turn to.":
    "圣迭戈是北美的支持中心，也是其他支持中心求助的地方。",
};
