import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** How customers say that they have told all this before. Counts after a transfer only. */
export const REPEATING_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'repeating',
    rule: 'repeat.complains',
    confidence: 0.85,
    phrases: `
      already|just|literally ~1 told|gave|given|explained|typed|provided|entered|answered|mentioned|went|said|sent|did ~4 you|them|him|her|it|that|this|all|everything|colleague|bot|person|lady|guy|one|through|above
      told|gave|given|explained|typed|provided|entered|said|sent|answered|spelled|spelt ~6 already|before|earlier|twice|previously|minutes|above|last|other
      ive|i|we have|already|just? told|gave|given|explained|typed|provided|been|gone|went ~1 through? all|everything|it|this|that ~1 to|with? ~2 bot|chatbot|robot|machine|colleague|agent|person|lady|man|guy|one
      repeat|repeating|explain|explaining|reexplain|tell|telling|type|typing|say|saying|go|going ~2 myself|everything|again|it|all|this|whole|story ~2 again|over|scratch|beginning|time|through
      start|starting|begin ~2 over|scratch|again|beginning
      second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth|nth time ~4 explain|explaining|explained|tell|telling|told|say|saying|said|ask|asked|give|giving|gave|type|typing|typed|ive|im
      how many times
      scroll up
      read|look|check|see ~3 chat|history|above|transcript|log|notes|conversation|thread|messages
      read|look|scroll up|upwards|back
      same ~1 story|question|questions|details|info|information|thing|things ~4 again|twice|before|told|gave|bot|last|over
      didnt|doesnt|dont|did|does|didn|hasnt|havent|nobody|none ~4 pass|passed|share|shared|read|forward|forwarded|tell|told|hand|handed ~4 on|over|chat|this|that|it|any|anything|details|messages|notes|you|across|said|wrote
      nothing|notes ~3 passed|handed|carried ~1 on|over
      its|it|thats|all in|is ~1 in the|my|this ~1 chat|notes|messages|conversation|history|file|system
      you|u|they|bot|robot|machine ~1 already ~1 have|has|got|had|asked
      have|has my|all|that|this ~4 already
      asked ~1 me? ~2 that|this|already|before|same|twice|three|times
      why|do|must|should|now|must i ~3 say|give|tell|repeat|explain|type|spell|go ~4 again|twice|all|everything|story|top|beginning|start
      what|as|like|same i|we ~1 just|already|literally? wrote|said|told|typed|gave|sent|explained
      same ~1 as i ~1 told|said|gave|wrote
      did|have|will|are|can|could you|u|anyone|anybody|nobody ~2 read|reading|look|see|seen ~2 what|anything|it|this|my|any|above|chat
      nothing ~3 passed|handed|carried
      hoping|hoped|thought|assumed|expected ~3 have|had|see|seen|know|read ~2 before|front|already|it|this
      right|literally|just|all above|up|there
    `,
  },
];

/** A customer who finds themselves with the wrong people. */
export const WRONG_PLACE_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'wrong_team',
    rule: 'misdirected.customer-says',
    confidence: 0.8,
    phrases: `
      wrong|incorrect ~1 department|dept|team|desk|queue|line|office|section|branch|extension
      why|how ~3 am|was|did|have i|you ~3 sent|put|transferred|transfer|send|passed|through|pass ~4 to you|this|a|the|your
      sent|put|passed|transferred|bounced|bouncing|passing|sending|handed|shunted|pushed me|us ~2 round|around|another|circles|pillar
      passed|sent|bounced|transferred|shoved|pushed me? ~1 from ~4 to
      third|fourth|fifth|3rd|4th ~1 person|desk|team|department|colleague|transfer|agent
    `,
  },
];

/** What an agent or an IVR says who cannot help because of who they are. */
export const WRONG_TEAM_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'wrong_team',
    rule: 'misdirected.wrong-team',
    confidence: 0.88,
    phrases: `
      wrong|incorrect ~1 department|dept|team|desk|queue|line|place|office|section|branch|extension|colleague|channel
      not|isnt|arent|wasnt|hardly ~2 right|correct ~1 department|dept|team|desk|place|line|queue|office|section
      not|isnt ~1 my|our|this ~1 department|area|team|desk|remit|field|patch
      misrouted|misdirected
      shouldnt|should|shouldve|ought ~2 gone|sent|come|landed ~3 to|through|with us|me|@team
      sent|put|passed|routed|brought ~1 you ~3 wrong|mistake|error
      side|area|territory|domain|job|remit rather? than not? ~1 ours|mine
    `,
  },
  {
    act: 'other_team',
    rule: 'misdirected.other-team',
    confidence: 0.85,
    phrases: `
      i|we|team|desk|line|crew only|just|purely|solely ~1 do|deal|handle|cover|manage|run|sell|book|process|support|see|serve
      i|we look after|handle|cover|do|deal|manage ~4 not
      im|were|i|we am|are? only|just|purely|solely ~1 on|in|for|the
      im|were|am|are|is in|on|with|from|the ~2 @team|desk|department ~2 not|so|but
      sits|belongs|falls|lies with|under|to
      handled|dealt|managed|run|done|covered|looked|owned|processed ~1 by|with|after ~2 another|different|other|separate|colleagues|@team
      another|different|separate|other department|dept|team|desk|section|office|line|branch
      for|be|its|thats|s our|the|a|one ~3 team|desk|department|people|colleagues|side|office|line
      @team|one|people|desk ~1 you need|want|after
      need|needs|want|require ~2 our|the ~3 team|desk|department|people|colleagues|side|office|care
      landed|ended|arrived|come|reached|got ~2 with|at|to|here|through|out|up ~4
      something|anything|one ~2 @team|we|i ~1 can|could|handles|does|do|swaps|cant
      dont|cant|cannot|not|no|havent|unable|without ~3 access|see|touch|authority|visibility|sight|deal|handle|cover|do|book|help|swap|change|refund
      thats|thatd|that|this|one is|would|s|be? ~3 @team|area|department|matter
    `,
  },
  {
    act: 'passes_on',
    rule: 'misdirected.passes-on',
    confidence: 0.9,
    phrases: `
      moving|move|forwarding|forward|handing|hand|passing|pass|transferring|transfer|shifting|shift|redirecting|redirect|routing|route|rerouting|connecting|connect|switching|switch|bouncing|sending|send|swinging you|u ~1 over|across|on|to|through|back|along|straight|now|there|them|with|$
      moving|transferring|forwarding|passing|connecting|shifting|redirecting|switching you|u
      putting|put|getting|get|taking|take you|u through|over|across
      put|putting|get|getting ~1 you|u ~1 to|onto ~2 @team|@person|them|right|colleagues|department|desk|line|people
      you|u will|ll|are|re be|being? ~1 transferred|moved|connected|passed|redirected
      handing|passing|moving|transferring ~1 call|chat|conversation ~1 over|on|across|to
    `,
  },
];

/** What somebody new asks for, the rule names what. A question of theirs counts where the customer had told it. */
export const ASKS_AGAIN_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'asks_for',
    rule: 'asks.politely',
    confidence: 0.9,
    phrases: `
      may|can|could|might i|we ~1 have|take|get|grab|ask|trouble
      mind ~1 giving|telling|sharing|confirming
    `,
  },
  {
    act: 'asks_detail',
    rule: 'asks.reference',
    confidence: 0.88,
    phrases: `
      order|booking|account|customer|policy|member|membership|case|ticket|reference|tracking|invoice|claim|student|patient|client|card|contract|serial|reservation|confirmation|application|meter|flight|parcel|shipment|registration|loyalty|nhs|employee|licence|license|crn|imei ~1 number|numbers|no|code|id|ref|reference|nr
      reference|ref
      booking code
      number|code ~3 order|booking|account|case|ticket|policy|claim|invoice
      which|what order|booking|account|policy|ticket|claim|case|flight|reservation ~2 is|are|was|it|this|about|please|$
    `,
  },
  {
    act: 'asks_detail',
    rule: 'asks.email',
    confidence: 0.88,
    phrases: `
      your|the|an|account|registered|what|which|whats ~2 email|mail
      email|mail address|please|on
    `,
  },
  {
    act: 'asks_detail',
    rule: 'asks.phone',
    confidence: 0.88,
    phrases: `
      phone|mobile|contact|telephone|cell|callback number|no
    `,
  },
  {
    act: 'asks_detail',
    rule: 'asks.name',
    confidence: 0.85,
    phrases: `
      your|full|first|last|surname|account|holders|holder|whole|the|whats ~1 name
      name please|on|and
      who am i ~1 speaking|chatting|talking
    `,
  },
  {
    act: 'asks_detail',
    rule: 'asks.address',
    confidence: 0.85,
    phrases: `
      your|the|delivery|home|billing|full|first|which|what|whats|postal|property|street ~1 address|postcode|zip
      postcode|zip ~1 please|and|code
      line of ~2 address
    `,
  },
  {
    act: 'asks_detail',
    rule: 'asks.birth',
    confidence: 0.85,
    phrases: `
      date of birth
      dob|birthday|birthdate
    `,
  },
  {
    act: 'asks_problem',
    rule: 'asks.problem',
    confidence: 0.8,
    phrases: `
      how|what can|may|could|would|do|shall|might i|we ~1 help|assist|do|be|get|sort
      what|whats|wheres ~1 is|s? ~1 the|your|seems|gone|going|has|happened|happening|brings|bring|up|wrong ~2 wrong|up|matter|issue|problem|trouble|query|on|you|concern|happened|happening|today|question|fault|complaint
      what|whats ~1 happened|wrong|up|matter
      what your|the ~1 issue|problem|query|question|trouble|concern|request is|was
      seems|seem|appears to be
      tell|explain|describe|walk|talk|run|give|share|summarise|summarize|outline ~2 me|us|what|your|the|please|briefly ~5 problem|issue|happened|happening|situation|start|beginning|wrong|story|query|question|concern|matter|details|through|going|trouble|quick|summary|about|fault
      explain|describe ~2 problem|issue|situation|matter|query|fault
      from the ~1 start|beginning|top|scratch
      what|whats|why ~3 calling|ringing|writing|contacting|chatting|messaging|phoning|getting ~2 about|for|today|us|touch
      what|whats ~1 are|is|s? ~2 this|it|you|call|chat ~1 about|regarding|concerning
      what do|did|can|would you|u ~1 need|want|like|require ~1 today|help|from|us|done|with|$
      how|what ~1 s|is? ~1 i|we ~1 can|may ~1 be of
      reason for ~1 call|contact|chat|message|inquiry|enquiry
    `,
  },
];
