import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** How customers mark that they say or ask something again. Never a finding by itself. */
export const INSIST_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'insist',
    rule: 'rephrase.insists',
    confidence: 0.8,
    phrases: `
      yes or no
      y n|no
      my|the|original|actual|real|simple question|point|issue is|was|remains|still|again|stands|please
      answer|answering|answered ~1 my|the|a question|questions
      back to my|the ~1 question|problem|issue
      im|am|was|were just|only|still|simply? asking ~1 about|if|whether|how|why|when|where|because|coz|cos|cause|for|what|you
      ^ again $|how|what|where|when|why|is|can|do|i|the|my
      one|once more time|again
      once again
      i|to repeat|reiterate
      for the second|third|fourth|fifth|2nd|3rd|4th|last|umpteenth|tenth time
      let|lemme me? spell|rephrase|repeat|say|ask|put|try|explain ~1 it|that|again|once|this|differently
      let me try ~2 again|differently|way|words
      ill|i|will ask|try|say|repeat|explain ~1 again|it|once|differently
      like|as i ~1 said|asked|wrote|told|mentioned|explained
      i|ive already|just ~1 said|asked|told|wrote|explained|gave
      i|we ~1 dont|do|didnt still|not ~1 know|have|see
      still dont|do|doesnt|need|want|waiting|unclear|not|havent|no|wondering
      all i|we ~1 want|need|asked|wanted|ask|am|need
      what i ~2 want|need|meant|mean|wanted|asked|am ~1 to|is|was|asking
      i|we just|only|simply want|need|wanted|needed|asked ~2 to|an|a|if|whether|how
      simple|straight|direct|clear question|answer|reply|yes
      in other words
      to be ~1 clear|clearer|precise|specific|exact
      another|other|different way
      ^ ok|okay|again|right? slower|slowly $
      i mean|meant $|the|how|my|is|can|if|where|when|what
      ^ so? but|yes|yeah|ok|no ~1 how|where|when|why|can|is|what|do|does|will
    `,
  },
];
