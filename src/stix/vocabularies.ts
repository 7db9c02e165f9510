/** A list of words of the standard (STIX 2.1 §10). */
export interface Vocabulary {
  /** Section of STIX 2.1. */
  readonly section: string;
  /** Open: other words are allowed, these are advised (§2.14). Closed: no other word is allowed (§2.4). */
  readonly open: boolean;
  readonly values: readonly string[];
  /** Code of the check in the OASIS validator. */
  readonly oasis?: string;
}

/** The vocabularies of STIX 2.1 §10, by their name in the standard. */
export const vocabularies = {
  'account-type-ov': {
    section: '10.1', open: true, oasis: '244',
    values: ['facebook', 'ldap', 'nis', 'openid', 'radius', 'skype', 'tacacs', 'twitter', 'unix', 'windows-local', 'windows-domain'],
  },
  'attack-motivation-ov': {
    section: '10.2', open: true, oasis: '211',
    values: [
      'accidental', 'coercion', 'dominance', 'ideology', 'notoriety', 'organizational-gain', 'personal-gain',
      'personal-satisfaction', 'revenge', 'unpredictable',
    ],
  },
  'attack-resource-level-ov': {
    section: '10.3', open: true, oasis: '212',
    values: ['individual', 'club', 'contest', 'team', 'organization', 'government'],
  },
  'encryption-algorithm-enum': {
    section: '10.4', open: false,
    values: ['AES-256-GCM', 'ChaCha20-Poly1305', 'mime-type-indicated'],
  },
  'extension-type-enum': {
    section: '10.5', open: false,
    values: ['new-sdo', 'new-sco', 'new-sro', 'property-extension', 'toplevel-property-extension'],
  },
  'grouping-context-ov': {
    section: '10.6', open: true, oasis: '225',
    values: ['suspicious-activity', 'malware-analysis', 'unspecified'],
  },
  'hash-algorithm-ov': {
    section: '10.7', open: true, oasis: '241',
    values: ['MD5', 'SHA-1', 'SHA-256', 'SHA-512', 'SHA3-256', 'SHA3-512', 'SSDEEP', 'TLSH'],
  },
  'identity-class-ov': {
    section: '10.8', open: true, oasis: '213',
    values: ['individual', 'group', 'system', 'organization', 'class', 'unknown'],
  },
  'implementation-language-ov': {
    section: '10.9', open: true, oasis: '226',
    values: [
      'applescript', 'bash', 'c', 'c++', 'c#', 'go', 'java', 'javascript', 'lua', 'objective-c', 'perl', 'php', 'powershell',
      'python', 'ruby', 'scala', 'swift', 'typescript', 'visual-basic', 'x86-32', 'x86-64',
    ],
  },
  'indicator-type-ov': {
    section: '10.10', open: true, oasis: '214',
    values: ['anomalous-activity', 'anonymization', 'attribution', 'benign', 'compromised', 'malicious-activity', 'unknown'],
  },
  'industry-sector-ov': {
    section: '10.11', open: true, oasis: '215',
    values: [
      'agriculture', 'aerospace', 'automotive', 'chemical', 'commercial', 'communications', 'construction', 'dams', 'defense',
      'education', 'emergency-services', 'energy', 'entertainment', 'financial-services', 'government', 'government-local',
      'government-national', 'government-public-services', 'government-regional', 'healthcare', 'hospitality-leisure',
      'infrastructure', 'insurance', 'manufacturing', 'mining', 'non-profit', 'nuclear', 'pharmaceuticals', 'retail',
      'technology', 'telecommunications', 'transportation', 'utilities', 'water',
    ],
  },
  'infrastructure-type-ov': {
    section: '10.12', open: true, oasis: '227',
    values: [
      'amplification', 'anonymization', 'botnet', 'command-and-control', 'control-system', 'exfiltration', 'firewall',
      'hosting-malware', 'hosting-target-lists', 'phishing', 'reconnaissance', 'routers-switches', 'staging', 'unknown',
      'workstation',
    ],
  },
  'malware-result-ov': {
    section: '10.13', open: true, oasis: '231',
    values: ['malicious', 'suspicious', 'benign', 'unknown'],
  },
  'malware-capabilities-ov': {
    section: '10.14', open: true, oasis: '228',
    values: [
      'accesses-remote-machines', 'anti-debugging', 'anti-disassembly', 'anti-emulation', 'anti-memory-forensics',
      'anti-sandbox', 'anti-vm', 'captures-input-peripherals', 'captures-output-peripherals', 'captures-system-state-data',
      'cleans-traces-of-infection', 'commits-fraud', 'communicates-with-c2', 'compromises-data-availability',
      'compromises-data-integrity', 'compromises-system-availability', 'controls-local-machine',
      'degrades-security-software', 'degrades-system-updates', 'determines-c2-server', 'emails-spam',
      'escalates-privileges', 'evades-av', 'exfiltrates-data', 'fingerprints-host', 'hides-artifacts',
      'hides-executing-code', 'infects-files', 'infects-remote-machines', 'installs-other-components',
      'persists-after-system-reboot', 'prevents-artifact-access', 'prevents-artifact-deletion',
      'probes-network-environment', 'self-modifies', 'steals-authentication-credentials',
      'violates-system-operational-integrity',
    ],
  },
  'malware-type-ov': {
    section: '10.15', open: true, oasis: '216',
    values: [
      'adware', 'backdoor', 'bot', 'bootkit', 'ddos', 'downloader', 'dropper', 'exploit-kit', 'keylogger', 'ransomware',
      'remote-access-trojan', 'resource-exploitation', 'rogue-security-software', 'rootkit', 'screen-capture', 'spyware',
      'trojan', 'unknown', 'virus', 'webshell', 'wiper', 'worm',
    ],
  },
  'network-socket-address-family-enum': {
    section: '10.16', open: false,
    values: ['AF_UNSPEC', 'AF_INET', 'AF_IPX', 'AF_APPLETALK', 'AF_NETBIOS', 'AF_INET6', 'AF_IRDA', 'AF_BTH'],
  },
  'network-socket-type-enum': {
    section: '10.17', open: false,
    values: ['SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_RAW', 'SOCK_RDM', 'SOCK_SEQPACKET'],
  },
  'opinion-enum': {
    section: '10.18', open: false,
    values: ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'],
  },
  'pattern-type-ov': {
    section: '10.19', open: true, oasis: '245',
    values: ['stix', 'pcre', 'sigma', 'snort', 'suricata', 'yara'],
  },
  'processor-architecture-ov': {
    section: '10.20', open: true, oasis: '230',
    values: ['alpha', 'arm', 'ia-64', 'mips', 'powerpc', 'sparc', 'x86', 'x86-64'],
  },
  'region-ov': {
    section: '10.21', open: true, oasis: '223',
    values: [
      'africa', 'eastern-africa', 'middle-africa', 'northern-africa', 'southern-africa', 'western-africa', 'americas',
      'caribbean', 'central-america', 'latin-america-caribbean', 'northern-america', 'south-america', 'asia', 'central-asia',
      'eastern-asia', 'southern-asia', 'south-eastern-asia', 'western-asia', 'europe', 'eastern-europe', 'northern-europe',
      'southern-europe', 'western-europe', 'oceania', 'antarctica', 'australia-new-zealand', 'melanesia', 'micronesia',
      'polynesia',
    ],
  },
  'report-type-ov': {
    section: '10.22', open: true, oasis: '218',
    values: [
      'attack-pattern', 'campaign', 'identity', 'indicator', 'intrusion-set', 'malware', 'observed-data', 'threat-actor',
      'threat-report', 'tool', 'vulnerability',
    ],
  },
  'threat-actor-type-ov': {
    section: '10.23', open: true, oasis: '219',
    values: [
      'activist', 'competitor', 'crime-syndicate', 'criminal', 'hacker', 'insider-accidental', 'insider-disgruntled',
      'nation-state', 'sensationalist', 'spy', 'terrorist', 'unknown',
    ],
  },
  'threat-actor-role-ov': {
    section: '10.24', open: true, oasis: '220',
    values: ['agent', 'director', 'independent', 'infrastructure-architect', 'infrastructure-operator', 'malware-author', 'sponsor'],
  },
  'threat-actor-sophistication-ov': {
    section: '10.25', open: true, oasis: '221',
    values: ['none', 'minimal', 'intermediate', 'advanced', 'expert', 'innovator', 'strategic'],
  },
  'tool-type-ov': {
    section: '10.26', open: true, oasis: '222',
    values: [
      'denial-of-service', 'exploitation', 'information-gathering', 'network-capture', 'credential-exploitation',
      'remote-access', 'vulnerability-scanning', 'unknown',
    ],
  },
  'windows-integrity-level-enum': {
    section: '10.27', open: false,
    values: ['low', 'medium', 'high', 'system'],
  },
  'windows-pebinary-type-ov': {
    section: '10.28', open: true, oasis: '243',
    values: ['dll', 'exe', 'sys'],
  },
  'windows-registry-datatype-enum': {
    section: '10.29', open: false,
    values: [
      'REG_NONE', 'REG_SZ', 'REG_EXPAND_SZ', 'REG_BINARY', 'REG_DWORD', 'REG_DWORD_BIG_ENDIAN', 'REG_DWORD_LITTLE_ENDIAN',
      'REG_LINK', 'REG_MULTI_SZ', 'REG_RESOURCE_LIST', 'REG_FULL_RESOURCE_DESCRIPTION', 'REG_RESOURCE_REQUIREMENTS_LIST',
      'REG_QWORD', 'REG_INVALID_TYPE',
    ],
  },
  'windows-service-start-type-enum': {
    section: '10.30', open: false,
    values: ['SERVICE_AUTO_START', 'SERVICE_BOOT_START', 'SERVICE_DEMAND_START', 'SERVICE_DISABLED', 'SERVICE_SYSTEM_ALERT'],
  },
  'windows-service-type-enum': {
    section: '10.31', open: false,
    values: ['SERVICE_KERNEL_DRIVER', 'SERVICE_FILE_SYSTEM_DRIVER', 'SERVICE_WIN32_OWN_PROCESS', 'SERVICE_WIN32_SHARE_PROCESS'],
  },
  'windows-service-status-enum': {
    section: '10.32', open: false,
    values: [
      'SERVICE_CONTINUE_PENDING', 'SERVICE_PAUSE_PENDING', 'SERVICE_PAUSED', 'SERVICE_RUNNING', 'SERVICE_START_PENDING',
      'SERVICE_STOP_PENDING', 'SERVICE_STOPPED',
    ],
  },
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof vocabularies;
