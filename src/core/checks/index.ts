import type { Check } from './check.ts';
import { benignValue } from './benign-value.ts';
import { bidiControl } from './bidi-control.ts';
import { brokenLink } from './broken-link.ts';
import { brokenToken } from './broken-token.ts';
import { calloutMismatch } from './callout-mismatch.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { duplicatePattern } from './duplicate-pattern.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { duplicateSource } from './duplicate-source.ts';
import { failedScenario } from './failed-scenario.ts';
import { falseCalm } from './false-calm.ts';
import { futureDate } from './future-date.ts';
import { hardToRead } from './hard-to-read.ts';
import { hardWord } from './hard-word.ts';
import { headingIds } from './heading-ids.ts';
import { headingMismatch } from './heading-mismatch.ts';
import { headingOrder } from './heading-order.ts';
import { hostileLink } from './hostile-link.ts';
import { hostilePicture } from './hostile-picture.ts';
import { idMismatch } from './id-mismatch.ts';
import { longSentence } from './long-sentence.ts';
import { lowContrast } from './low-contrast.ts';
import { mdxCode } from './mdx-code.ts';
import { misnamedApp } from './misnamed-app.ts';
import { missingAlternative } from './missing-alternative.ts';
import { missingLanguage } from './missing-language.ts';
import { missingName } from './missing-name.ts';
import { missingPage } from './missing-page.ts';
import { missingPolicy } from './missing-policy.ts';
import { missingRevision } from './missing-revision.ts';
import { missingSourceLanguage } from './missing-source-language.ts';
import { missingStixId } from './missing-stix-id.ts';
import { missingStub } from './missing-stub.ts';
import { missingTranslation } from './missing-translation.ts';
import { missingUnsure } from './missing-unsure.ts';
import { missingWords } from './missing-words.ts';
import { notInline } from './not-inline.ts';
import { notWithdrawn } from './not-withdrawn.ts';
import { overdueTranslation } from './overdue-translation.ts';
import { passiveVoice } from './passive-voice.ts';
import { rawHtml } from './raw-html.ts';
import { rawIndicator } from './raw-indicator.ts';
import { reservedId } from './reserved-id.ts';
import { revisionOrder } from './revision-order.ts';
import { securityTxt } from './security-txt.ts';
import { silentWithdrawal } from './silent-withdrawal.ts';
import { staleLabel } from './stale-label.ts';
import { staleTranslation } from './stale-translation.ts';
import { tlpExceedsClear } from './tlp-exceeds-clear.ts';
import { tooDeep } from './too-deep.ts';
import { unexpectedRevision } from './unexpected-revision.ts';
import { unknownDirective } from './unknown-directive.ts';
import { unknownLabel } from './unknown-label.ts';
import { unknownLanguage } from './unknown-language.ts';
import { unknownScreen } from './unknown-screen.ts';
import { unknownScope } from './unknown-scope.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTimeZone } from './unknown-time-zone.ts';
import { unknownWords } from './unknown-words.ts';
import { unlistedText } from './unlisted-text.ts';
import { unmarkedTranslation } from './unmarked-translation.ts';
import { unreadRule } from './unread-rule.ts';
import { unreachableStep } from './unreachable-step.ts';
import { unsafeLink } from './unsafe-link.ts';
import { untestedEnding } from './untested-ending.ts';
import { untranslatedAttack } from './untranslated-attack.ts';
import { untranslatedName } from './untranslated-name.ts';
import { untranslatedPublisher } from './untranslated-publisher.ts';
import { untranslatedScreen } from './untranslated-screen.ts';
import { unusedAllowance } from './unused-allowance.ts';
import { unusedSource } from './unused-source.ts';
import { wrongLane } from './wrong-lane.ts';
import { wrongPublisher } from './wrong-publisher.ts';
import { wrongRevision } from './wrong-revision.ts';
import { wrongStep } from './wrong-step.ts';
import { wrongToken } from './wrong-token.ts';

/** Every check, in the order of its id. A retired id stays here as a comment and is never used again. */
export const checks: readonly Check[] = [
  duplicateNumber,
  duplicateSlug,
  duplicateSource,
  futureDate,
  idMismatch,
  missingRevision,
  missingSourceLanguage,
  missingStixId,
  missingStub,
  missingTranslation,
  missingWords,
  overdueTranslation,
  revisionOrder,
  silentWithdrawal,
  staleTranslation,
  tlpExceedsClear,
  unexpectedRevision,
  unknownSource,
  unknownWords,
  unlistedText,
  unmarkedTranslation,
  unusedSource,
  wrongRevision,
  untranslatedAttack,
  wrongLane,
  benignValue,
  danglingReference,
  duplicateId,
  duplicatePattern,
  missingName,
  missingPolicy,
  notWithdrawn,
  unknownScope,
  untranslatedName,
  unusedAllowance,
  wrongPublisher,
  misnamedApp,
  staleLabel,
  calloutMismatch,
  untranslatedScreen,
  failedScenario,
  falseCalm,
  missingLanguage,
  missingUnsure,
  tooDeep,
  unreachableStep,
  untestedEnding,
  wrongStep,
  missingPage,
  securityTxt,
  unknownLanguage,
  unknownTimeZone,
  untranslatedPublisher,
  bidiControl,
  brokenLink,
  hardToRead,
  hardWord,
  headingIds,
  headingMismatch,
  headingOrder,
  hostileLink,
  longSentence,
  mdxCode,
  missingAlternative,
  notInline,
  passiveVoice,
  rawHtml,
  rawIndicator,
  reservedId,
  unknownDirective,
  unknownLabel,
  unknownScreen,
  unsafeLink,
  brokenToken,
  hostilePicture,
  lowContrast,
  unreadRule,
  wrongToken,
];
