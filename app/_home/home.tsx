'use client';

/** Home: start a meeting, or go to one. */
import type { Me } from '#protocol/auth-api';
import { AccountLine } from '../_account/account-line.tsx';
import { Brand } from '../_components/brand.tsx';
import { HomeSettings } from '../_settings/home-settings.tsx';
import { useWords } from '../_words/use-words.tsx';
import { CreateMeeting } from './create-meeting.tsx';
import { GoToMeeting } from './go-to-meeting.tsx';
import { MeetingPicture } from './meeting-picture.tsx';
import { RecentMeetings } from './recent-meetings.tsx';
import { StartElsewhere } from './start-elsewhere.tsx';

export function Home({ me }: { readonly me: Me }) {
  const { home, product } = useWords('page');
  return (
    <main data-state="home" className="lobby-backdrop flex min-h-dvh flex-col px-safe pb-safe">
      <title>{product.title}</title>
      <Brand>
        <div className="flex min-w-0 items-center gap-2">
          {me.mayCreate ? <AccountLine me={me} returnTo="/" /> : null}
          <HomeSettings />
        </div>
      </Brand>
      <div className="mx-auto grid w-full max-w-6xl flex-1 content-start items-center gap-x-16 gap-y-10 px-4 pt-4 pb-12 md:grid-cols-2 md:content-center md:px-8">
        <div className="flex min-w-0 flex-col gap-7">
          <div>
            <h1 className="text-3xl leading-[1.1] font-semibold tracking-tight text-balance sm:text-5xl short:text-3xl">{home.heading}</h1>
            <p className="mt-4 max-w-prose text-muted sm:text-lg">{home.intro}</p>
          </div>
          <div className="flex flex-col gap-5 rounded-2xl border border-line bg-raised p-5 shadow-xl shadow-black/5 sm:p-6">
            {me.mayCreate ? <CreateMeeting /> : <StartElsewhere me={me} />}
            <div className="flex items-center gap-3 text-sm text-muted">
              <span className="h-px flex-1 bg-line" />
              {home.join}
              <span className="h-px flex-1 bg-line" />
            </div>
            <GoToMeeting />
          </div>
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- a page of its own, which is seldom gone to */}
          <a href="/rooms" data-target className="inline-flex min-h-6 items-center self-start text-sm text-muted underline underline-offset-2 hover:text-ink">
            {home.mine}
          </a>
          <RecentMeetings />
        </div>
        <MeetingPicture noAccount={me.mayCreate} />
      </div>
    </main>
  );
}
