import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** Asking that a person does something: "could a colleague look at this", "someone with authority". */
export const PERSON_SHOULD_ACT_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'human_request',
    rule: 'request.person-should-act',
    confidence: 0.9,
    phrases: `
      can|could|would|will|may a|an|any|one|your|@real @real? @real? @person ~2 @handle|help|call|tell|check|talk|speak|contact|message|text|join|come|jump
      can|could|would|will|may|might the|a|an|your|another|one|@real @real? receptionist|@trade ~2 come|take|join|help|text|call|ring|write|message|answer|pop|jump|look|@speak
      can|could|would|will|may|might ~7! take|taking ~2 over
      can|could|would|will|may|might one of you|your|ur ~3 help|look|check|sort|fix|step|take|handle|speak|talk|set|join|text|call|message|write
      one of you|your|ur ~1 @person|people can|could|would|should|might|must ~2 @handle|help|check|@speak|call
      can|could|would|will|might they|them ~1 join|text|write|@speak|message ~3
      @someone|@person real|human|actual|proper ~2 answer|reply|help|talk|speak|write|text|call
      obliged|grateful|appreciate|glad|pleased|thankful ~2 if ~2 {person}
      can|could|would|will|may @person member ~2 @handle|help|call|tell|check|talk|speak|contact|message|join
      can|could|would|will one of you|your|ur ~1 @person|people|guys? ~1 help|look|check|sort|fix|step|take|handle|speak|talk
      can|could|would|will @someone at|from|in|on|real|human|actual|else|with|competent|there|over|human|at ~5 @handle|help|tell|check|explain|talk|speak|join|chat|contact|message|come|jump|call|write|reply|see|get|confirm
      can|could|would @someone ~2 step|intervene|take over|review|handle
      can|could|would|will @someone|@person ~2 take over|@matter
      can|could|would|will @someone please|pls|actually|just|at ~2 sort|fix|handle|review|investigate|deal|look ~3 @matter|me
      let|have a|an|@real|your|some|one @real? @person|@trade ~4! @handle|help|check|see|speak
      let|have @someone ~3 @handle|check|see|speak from|at|with|in|human|else|@matter|me
      let|have one of you|your|ur ~1 @person|people ~2 @handle|help|check
      for|if|that|better|rather|prefer|like|love|want|need a|an|any|your|@real @real? @person ~1 to|could|can|would|should|will? ~1 @handle|@handles|check|see|help
      @someone|@person needs|need|has|have|must|should|ought|better|gotta to? ~1 take|step|intervene|review|look|read|handle|deal|check ~2 over|in|@matter|at|into|with|$
      @ask i|we have|get|see @someone with ~1
      get ~1 @person to ~1 @handle|check|see|help
      be|gets|get|is|are|was|been ~1 reviewed|checked|handled|read|answered|seen|examined|decided by a|an|@real|actual @real? @person
      reviewed|checked|handled|read|answered|looked at|by? by? a|an|@real @real? human|person please|pls|not|instead|$
      have|get a|an|your|some @real? @person to? @handle|help|check|call|contact|message
      rather @someone ~1 @handle|tells|told|explains|looks|tell|help|answered|looked
      @speak properly|directly|to with a|an @person
      @someone i|we can|could @speak
      if a|an|@real @real? human|person|agent|colleague|manager could|would|can|will|did|looked|checked|confirmed|read|reviewed|handled|took
      if @someone human|real|actual|from|in|at ~4 could|would|can|will|looked|checked
      have|get|ask|tell|let @someone from|at|in|on ~4 @handle|chat|speak|talk|contact|call|message|help|me|here|us
      can|could|would|will|please|have @someone ~2 call|ring|phone|contact|message|text me|us
      ^ @someone|@person please? take|step|handle|look|review|call|contact over|in|me|at|into|this
    `,
  },
  {
    act: 'human_request',
    rule: 'request.someone-with',
    confidence: 0.72,
    phrases: `
      ^ @someone with|in ~2 authority|power|brain|pulse|clue|charge|heartbeat|hands|soul|sense|knowledge
      @someone|anything|anyone with a pulse|heartbeat|brain|soul
      @someone with|who ~1 authority|can|knows|could|actually|has|does
      ^ @someone from|at|in your|the|ur|customer|support|billing|refunds|service|care|actual ~3 please|pls|now|$
      @someone who|that works|breathes|understands|decides|speaks
      @want|get|is|to|with|no|any|me|give ~2 @real being|creature|soul
      @person|colleagues|people who|that|with breathes|breathe|thumbs|pulse|brain
      @someone|@person higher up
      @someone|@person above you|u
      @someone|@person with ~2 training|experience|knowledge|authority|qualification|qualifications
    `,
  },
  {
    act: 'human_request',
    rule: 'request.someone-should-look',
    confidence: 0.6,
    phrases: `
      @want @someone to
      get|find|have|send me? @someone to
      can|could|would|will @someone ~1 look|sort|fix|handle|review|investigate|deal|read ~3 @matter
      can|could|would|will @someone step|intervene
      have|get @someone look|review|handle|contact|message|sort|deal|speak|talk|call|chat|reply
    `,
  },
];
