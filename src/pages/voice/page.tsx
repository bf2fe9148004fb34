import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { readAsk } from '#frame/imports/voice-packing.ts';
import { PageLayout } from '#frame/layout.tsx';
import { Page } from '#frame/page.tsx';
import { Layout } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Ask } from '#workshop/voices.ts';
import { AnswerForm } from './answer-form.tsx';

/** A participant's own page: one stage of one workshop, from a link, and nothing else of the strategy. */
export default function VoicePage() {
  const words = useWorkshopWords().voice;
  const [search] = useSearchParams();
  const packed = search.get('ask') ?? '';
  const [ask, setAsk] = useState<Ask | 'unreadable'>();
  useEffect(() => {
    let isWanted = true;
    void readAsk(packed).then((found) => isWanted && setAsk(found ?? 'unreadable'));
    return () => {
      isWanted = false;
    };
  }, [packed]);
  return (
    <PageLayout>
      <Layout>
        <Page title={words.title} lead={words.lead}>
          {ask === 'unreadable' && <Notice kind="trouble" title={words.unreadable} />}
          {ask !== undefined && ask !== 'unreadable' && <AnswerForm key={packed} ask={ask} />}
        </Page>
      </Layout>
    </PageLayout>
  );
}
