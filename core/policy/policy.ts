/** One entry of the policy register: what the company really promises on one topic. */
export interface Policy {
  id: string;
  topic: string;
  text: string;
}
