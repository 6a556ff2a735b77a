import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** How customers say that they were told something else before. */
export const POINTS_OUT_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'told_otherwise',
    rule: 'contradiction.customer-is-sure',
    confidence: 0.9,
    phrases: `
      told|said|wrote|promised me? ~2 otherwise|opposite|contrary
      you|u|that|this|which|these|answers|messages|answer|are|just|is ~1 contradict|contradicts|contradicting|contradictory|contradiction|contradicted
      opposite of ~1 what|your
      make up your|ur mind
      make your|ur mind up
      changed|change|changing|changes your|ur|its story|tune
      one minute|moment|second|message ~8 the next
      one|a|two|five|few|# minute|minutes|second|seconds|moment|moments ago ~2 it|you|u|that|this
      you|u|it|that|said|told ~4 a|one|two|five|few minute|second|moment ago
    `,
  },
  {
    act: 'told_otherwise',
    rule: 'contradiction.customer-recalls',
    confidence: 0.89,
    phrases: `
      you|u|youve|uve just|literally ~1 said|told|wrote|promised|confirmed
      you|u said you|u|youd|it would|could|can|will|youd
    `,
  },
  {
    act: 'told_otherwise',
    rule: 'contradiction.customer-says-so',
    confidence: 0.88,
    phrases: `
      told|said|wrote|promised|claimed me? ~2 otherwise|opposite|different|differently|contrary|else
      you|u|that|this|which|these|answers|messages|answer|are|just|is ~1 contradict|contradicts|contradicting|contradictory|contradiction|contradicted
      opposite of ~1 what|your
      different|not from|to|than ~1 what you|u|it ~2 said|told|wrote|promised
      thats|that|this is? not ~1 what you|u|it|the ~3 said|told|wrote|promised|says
      make up your|ur mind
      make your|ur mind up
      one minute|moment|second|message ~8 the next
      i|we|you ~1 said ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday
      changed|change|changing|changes your|ur|its story|tune
      a|one|two|five|few|# seconds|second|sec|secs|minute|minutes|min|mins|moment|moments|message|messages|lines ago|earlier|before|back|above ~2 it|you|u|that|this|the|i
      you|u|it|bot|that|said|told ~4 a|one|two|five|few|# second|sec|minute|min|minutes|mins|moment|seconds ago|earlier
      first|earlier|before|yesterday you|u|it|its|the|a ~6 now
      first ~3 and? then|now #|free|no|yes|not|it|its|a|nothing|march|april
      first ~3 now
      you|u|youve|uve just|literally|already|clearly|specifically|only ~1 said|told|wrote|promised|confirmed
      earlier|before|above|yesterday you|u|it|the ~1 said|told|wrote|promised|confirmed|say|says
      you|u|it|bot said|told|wrote|promised|confirmed ~6 earlier|before|above|yesterday
      you|u|it|bot said|told|promised|wrote|confirmed|claimed
      but|then|when|though|although|why you|u|it|bot said|told|promised|wrote|confirmed
      bot|it|you|u|chat says|say|said ~5 you|now|then|it
      which is it|true|right|correct
      which of the two|them|those
      yesterday ~3 and|but now|today ~2
    `,
  },
  {
    act: 'not_told_otherwise',
    rule: 'guard.told-by-others',
    confidence: 1,
    phrases: `
      like|as|what|thing|things|thanks you|u ~1 said|told|suggested|wrote|say
      you|u said|told ~1 to|me? ~1 to|restart|try|press|click|wait|go|call|send|contact
      colleague|colleagues|driver|courier|rep|agent|website|lady|guy|man|woman|friend|shop|store|phone|email|letter|she|he|they|someone|somebody ~2 said|told|promised|says|confirmed
      you|u said your|my name
    `,
  },
];
