import { describe, expect, test } from 'vitest';
import { dutchSyllables } from '../../../src/core/readability/dutch-syllables.ts';
import { englishSyllables } from '../../../src/core/readability/english-syllables.ts';

/** Words divided by hand; Dutch as its spelling divides them at the end of a line. */
const DUTCH = `
u ik de het een één én nu o-ké
a-dres ac-count ad-vies al-tijd an-de-re ap-pa-raat ap-pa-ra-ten aan-val-ler be-ëin-di-gen be-heer-ders be-kend be-oor-de-len
be-rich-ten be-vei-li-gings-af-de-ling be-wijs bij-een bui-ten-ge-slo-ten bu-reau cli-ent com-pu-ter con-tac-ten con-tro-leer co-ör-di-na-tie
daar-na da-tum deur dief-stal dien-sten do-mein-naam down-load draai-en drie dui-de-lijk eeuw ei-gen e-mail er-van-uit
fi-nan-ci-eel firm-ware foei for-mat-teer fou-ten ga-ran-tie ge-au-to-ma-ti-seerd ge-beurt ge-ïn-stal-leerd ge-o-pend ge-üp-load gij-ze-len goed
groep-en groei-en ha-ken hard-ware her-stel-sleu-tel hooi ide-e-ën in-lich-tin-gen-dien-sten in-for-ma-tie in-stal-leer iets
jour-na-lis-ten kij-ken knie-ën koop leeuw lie-ge mal-ware mai-len men-sen me-ne moei-lijk mooi mooi-e mu-se-um na-ïef na-ti-o-naal
nieuw nieu-we ni-veau nie-mand nooit num-mer of-fi-ci-eel on-der-zoek on-line on-ge-merkt o-ver-heids-per-so-neel o-ver-na-me pa-ti-ënt phi-shing
pin-co-de po-li-tie ran-som-ware re-gi-stra-tie-ver-gren-de-ling ru-ï-ne scherm-af-druk scha-du-we si-tu-a-tie slacht-of-fers sneeuw soft-ware staats-hac-kers
sta-ti-on sys-teem ta-blet team te-le-foon the-a-ter toe-stel toi-let twij-felt ui-en up-date up-dates uw ver-nieuwd ver-dwij-nen ver-zoek-je
vi-de-o vreemd waar-schuw web-site wijd wor-den zee-ën zo'n zui-ver
`;

const ENGLISH = `
I the a you your you're don't did-n't is-n't one once whole
ac-count a-ccounts ad-dress ad-vice ad-vi-so-ry ad-min-i-stra-tors a-gain al-read-y an-oth-er an-swers an-y-one an-y-thing ap-pli-ca-tion ar-e-a asked at-tack at-tack-er
back-up be-cause be-haves be-ing be-lieve busi-ness busi-ness-es called can-not change chan-ges check choose cli-ents closed code com-pu-ter con-tact cre-ate cre-at-ed
de-lete de-le-ted de-vice de-vi-ces di-al dis-ap-pear each else em-ploy-er em-ploy-ees en-try e-vil eve-ry-one eve-ry-thing ex-am-ple ex-am-ples fake files firm-ware formed
gave gov-ern-ment group guess guide hack-ers hap-pened hard-ware help-desk hide house how-ev-er i-de-a in-clu-ding in-fec-ted in-for-ma-tion in-no-cent in-stall in-stalled in-tel-li-gence
jour-nal-ists keep known lan-guage lat-er let-ter like link linked lit-tle lock locked ma-li-cious mal-ware mes-sage mes-sa-ges mo-ment move moved name need-ed net-work no-bod-y no-tice now
oc-cur of-ten old o-pen or-gan-is-ms or-ga-ni-sa-tion out-come pa-tient peo-ple per-son phone phones place po-lice prove proves pub-lic qui-et-ly quick re-al-i-ty read real rec-og-nise re-cov-er-y re-cent-ly reg-is-ter reg-is-tra-tion reg-u-lar-ly re-move re-moved
safe safe-ty scanned screen-shot se-cu-ri-ty ser-vice ser-vi-ces signed sit-u-a-tion so-ci-e-ty soft-ware some-bod-y some-one some-thing state states step stop strange stran-ger sub-scribe sure switch
ta-ble tak-en talked there-fore these though trust u-nit up-date up-da-ted use used us-er u-su-al ver-sion vi-de-o vul-ner-a-ble wait-ed warn web-site while work-ing world-wide wrong yes-ter-day
`;

const words = (table: string) => table.trim().split(/\s+/).map((divided) => ({ word: divided.replaceAll('-', ''), count: divided.split('-').length }));

describe('syllables of Dutch', () => {
  test.each(words(DUTCH))('$word has $count', ({ word, count }) => expect(dutchSyllables(word)).toBe(count));
});

describe('syllables of English', () => {
  test.each(words(ENGLISH))('$word has $count', ({ word, count }) => expect(englishSyllables(word.toLowerCase())).toBe(count));
});
