/** Closed sets of names that the interface has words for. */

export const AUDIENCES = ['citizen', 'civil-servant', 'soldier', 'politician', 'journalist', 'administrator'] as const;
/** Kinds of readers, in the order in which pages list them. */
export type Audience = (typeof AUDIENCES)[number];

export const URGENCIES = ['urgent', 'normal'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const TOPICS = ['account-takeover', 'phishing', 'espionage', 'malware', 'edge-devices'] as const;
export type Topic = (typeof TOPICS)[number];

export const KINDS = ['domain-name', 'url', 'ipv4-addr', 'ipv6-addr', 'email-addr', 'user-account', 'file', 'directory', 'rule', 'pattern'] as const;
/** What an indicator points at; `rule` is a detection rule (YARA, Suricata …), `pattern` a STIX pattern of several values. */
export type Kind = (typeof KINDS)[number];

export const CONFIDENCES = ['none', 'low', 'medium', 'high'] as const;
/** Confidence in words, as STIX 2.1 appendix A divides its scale of 0 to 100. */
export type Confidence = (typeof CONFIDENCES)[number];

export const LEVELS = ['act-now', 'act-today', 'calm'] as const;
/** How soon somebody must act who comes to an ending of a self-check; calm says that no sign was found, never that all is safe. */
export type Level = (typeof LEVELS)[number];

export const TACTICS = [
  'reconnaissance', 'resource-development', 'initial-access', 'execution', 'persistence', 'privilege-escalation', 'stealth', 'defense-impairment', 'defense-evasion', 'evasion',
  'credential-access', 'discovery', 'lateral-movement', 'collection', 'command-and-control', 'exfiltration', 'inhibit-response-function', 'impair-process-control', 'impact',
] as const;
/** Tactics of MITRE ATT&CK by their short names, of all its matrices and of versions before 19, in the order of the matrix. */
export type Tactic = (typeof TACTICS)[number];

export const LANES = ['victim', 'attacker', 'service', 'contacts', 'device', 'network'] as const;
/** Who takes part in an attack, and so which shape stands above its line in the drawing. */
export type Lane = (typeof LANES)[number];

export const SCOPES = ['block', 'alert', 'hunt'] as const;
/** How a partner may use an indicator: block what matches, raise an alert, or only look for it in old records. */
export type Scope = (typeof SCOPES)[number];

export const PROOFS = ['axe', 'contrast', 'keyboard', 'self-check', 'fields', 'reflow', 'markup', 'headings', 'consistency', 'languages', 'without-script', 'pictures', 'plain-words'] as const;
/** What the tests of the software prove of its accessibility, in the order in which the page on tests tells it. */
export type Proof = (typeof PROOFS)[number];

export const GAPS = ['people', 'screen-readers', 'alternatives', 'meaning', 'wording', 'sameness', 'pointer', 'documents'] as const;
/** What only people can find out, and nobody has yet. */
export type Gap = (typeof GAPS)[number];

export const ABSENCES = ['media', 'time', 'motion', 'gestures', 'overlays', 'forms'] as const;
/** What no page has, so that rules about it are kept by themselves. */
export type Absence = (typeof ABSENCES)[number];
