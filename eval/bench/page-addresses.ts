/** A page, the longest that its server may take in 19 of 20 cases (ms), and the addresses that are asked for. */
export interface MeasuredPage {
  name: string;
  mark: number;
  addresses: string[];
}

const PERIODS = ['', 'from=2026-08-01&to=2026-08-31', 'from=2026-03-11&to=2026-09-17', 'from=2025-01-01'];
const CHANNELS = ['web_chat', 'whatsapp', 'kiosk'];

/** Filters of figures that facts answer: periods, channels, topics, kinds of customers. */
const FIGURES = [
  ...PERIODS,
  ...CHANNELS.map((channel) => `channel=${channel}`),
  'channel=email&from=2026-06-05',
  'topic=topic+01',
  'customers=returning',
  'channel=sms&topic=topic+07&from=2026-02-02&to=2026-05-01',
];

/** Filters that only conversations answer, by how much they leave: a language, who handled it, a release of the bot. */
const NARROW = [
  'language=de&from=2026-12-01',
  'handledBy=person&from=2026-12-01',
  'botVersion=4.7&from=2026-11-15',
];

const OUTCOMES =
  'asked,escalation-failed,confused,misinformed,unempathic,negative-end,resolved,unresolved,not-scored,bad,acknowledged,promised,in-time,request-resolved,contained,assumed,verified,followed-7,durable,not-durable,repeat-7,repeat-30,latest,debt,fell-back,looped,recovered,not-recovered,person-part,bad-start,good-start,first-of-month'.split(
    ',',
  );
const FINDINGS =
  'human_request,escalation.ignored,escalation.missed,confusion.loop,confusion.contradiction,accuracy.contradicts_policy,empathy.missing'.split(
    ',',
  );
const DRIVERS = ['escalation', 'accuracy', 'confusion', 'empathy', 'negativeEnd'];

const at = (path: string, queries: readonly string[]) =>
  queries.map((query) => (query === '' ? path : `${path}?${query}`));
const page = (name: string, mark: number, path: string, queries: readonly string[]): MeasuredPage => ({
  name,
  mark,
  addresses: at(path, queries),
});
const list = (name: string, queries: readonly string[], mark = 150) =>
  page(name, mark, '/conversations', queries);

/** All pages. `conversation` is the id of one that exists, `conversations` how many there are. */
export function measuredPages(conversations: number): MeasuredPage[] {
  const deep = (share: number) => Math.floor((conversations * share) / 50);
  return [
    page('overview', 80, '/', [
      ...FIGURES,
      'compare=year',
      'compare=year&from=2026-10-01',
      'channel=whatsapp&compare=year',
    ]),
    page('overview, filters beyond the facts', 150, '/', NARROW),
    {
      name: 'channel',
      mark: 150,
      addresses: CHANNELS.flatMap((channel) => at(`/channels/${channel}`, [...PERIODS, 'topic=topic+02'])),
    },
    page('escalations', 150, '/escalations', FIGURES),
    page('resolution', 150, '/resolution', FIGURES),
    page('topics', 150, '/topics', FIGURES),
    page('accuracy', 150, '/accuracy', FIGURES),
    page('retention', 150, '/retention', FIGURES),
    page('quality', 150, '/quality', FIGURES),
    list('conversations, by severity', ['', ...FIGURES.slice(1)]),
    list(
      'conversations, newest',
      FIGURES.map((query) => `sort=newest&${query}`),
    ),
    list(
      'conversations, oldest',
      FIGURES.map((query) => `sort=oldest&${query}`),
    ),
    list(
      'conversations, by money',
      FIGURES.map((query) => `sort=money&${query}`),
    ),
    list(
      'conversations of an outcome',
      OUTCOMES.map((outcome) => `outcome=${outcome}`),
    ),
    list(
      'the same, a channel and a quarter',
      OUTCOMES.map((outcome) => `outcome=${outcome}&channel=whatsapp&from=2026-10-01`),
    ),
    list(
      'the same, by money',
      OUTCOMES.map((outcome) => `outcome=${outcome}&sort=money`),
    ),
    list(
      'conversations with a finding',
      FINDINGS.map((finding) => `finding=${finding}`),
    ),
    list(
      'the same, newest, a channel',
      FINDINGS.map((finding) => `finding=${finding}&sort=newest&channel=email`),
    ),
    list(
      'conversations that a driver cost',
      DRIVERS.map((driver) => `driver=${driver}`),
    ),
    list('conversations, other filters', [
      'hour=9&weekday=1',
      'lost=acknowledged',
      'cohort=2026-03',
      'policy=P3',
      'policy=P3&finding=accuracy.contradicts_policy',
      'import=12',
      'language=de',
      'handledBy=person',
      'handledBy=bot&sort=newest',
      'botVersion=4.3',
      'topic=',
    ]),
    list('conversations, deep pages', [
      'page=40',
      'sort=newest&page=200',
      `page=${deep(0.5)}`,
      `sort=newest&page=${deep(0.9)}`,
      `sort=money&page=${deep(0.3)}`,
      `outcome=resolved&page=${deep(0.4)}`,
      'page=99999999',
    ]),
    list(
      'search, rare words',
      [
        'q=lantern',
        'q=hammock',
        'q=konderfi',
        'q=%22linen+curtain%22',
        'q=grobalum&sort=money',
        'q=konba+-refund',
      ],
      300,
    ),
    list(
      'search, common words',
      [
        'q=the',
        'q=to&sort=newest',
        'q=you&sort=money',
        'q=order',
        'q=refund&channel=email',
        'q=the+order+-parcel',
        'q=%22to+the%22',
        'q=i&outcome=bad',
        'q=a',
      ],
      300,
    ),
    {
      name: 'a conversation',
      mark: 150,
      addresses: [0, 0.1, 0.37, 0.5, 0.81, 0.99].map(
        (share) => `/conversations/c${Math.floor(share * conversations)}`,
      ),
    },
    page('review queue', 150, '/review', ['']),
    page('imports', 150, '/imports', ['']),
    page('an import', 150, '/imports/12', ['']),
    page('customers', 150, '/customers', ['']),
    page('policies', 150, '/policies', ['']),
    page('settings', 150, '/settings', ['']),
  ];
}
