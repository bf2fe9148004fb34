import { acquisitionComplete, acquisitionDraft, acquisitionNeeded, blankAcquisition } from './acquisition/answers.ts';
import { audienceComplete, audienceDraft, audienceNeeded, blankAudience } from './audience/answers.ts';
import { blankBusiness, businessComplete, businessDraft, businessNeeded } from './business/answers.ts';
import { blankContent, contentComplete, contentDraft, contentNeeded } from './content/answers.ts';
import { blankConversion, conversionComplete, conversionDraft, conversionNeeded } from './conversion/answers.ts';
import { blankEngagement, engagementComplete, engagementDraft, engagementNeeded } from './engagement/answers.ts';

/** What every stage asks, without its words and forms: all that opening and computing a strategy takes. */
export const stageAnswers = {
  business: { draft: businessDraft, complete: businessComplete, blank: blankBusiness, needed: businessNeeded },
  audience: { draft: audienceDraft, complete: audienceComplete, blank: blankAudience, needed: audienceNeeded },
  content: { draft: contentDraft, complete: contentComplete, blank: blankContent, needed: contentNeeded },
  acquisition: {
    draft: acquisitionDraft,
    complete: acquisitionComplete,
    blank: blankAcquisition,
    needed: acquisitionNeeded,
  },
  engagement: {
    draft: engagementDraft,
    complete: engagementComplete,
    blank: blankEngagement,
    needed: engagementNeeded,
  },
  conversion: {
    draft: conversionDraft,
    complete: conversionComplete,
    blank: blankConversion,
    needed: conversionNeeded,
  },
} as const;
