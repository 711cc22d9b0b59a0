'use client';

/** Home: start a meeting, or go to one. */
import { Brand } from './_components/brand.tsx';
import { CreateMeeting } from './_home/create-meeting.tsx';
import { GoToMeeting } from './_home/go-to-meeting.tsx';
import { MeetingPicture } from './_home/meeting-picture.tsx';
import { RecentMeetings } from './_home/recent-meetings.tsx';
import { HomeSettings } from './_settings/home-settings.tsx';
import { useWords } from './_words/use-words.tsx';

export default function Home() {
  const { home, product } = useWords('page');
  return (
    <main data-state="home" className="lobby-backdrop flex min-h-dvh flex-col px-safe pb-safe">
      <title>{product.title}</title>
      <Brand>
        <HomeSettings />
      </Brand>
      <div className="mx-auto grid w-full max-w-6xl flex-1 content-start items-center gap-x-16 gap-y-10 px-4 pt-4 pb-12 md:grid-cols-2 md:content-center md:px-8">
        <div className="flex min-w-0 flex-col gap-7">
          <div>
            <h1 className="text-3xl leading-[1.1] font-semibold tracking-tight text-balance sm:text-5xl short:text-3xl">{home.heading}</h1>
            <p className="mt-4 max-w-prose text-muted sm:text-lg">{home.intro}</p>
          </div>
          <div className="flex flex-col gap-5 rounded-2xl border border-line bg-raised p-5 shadow-xl shadow-black/5 sm:p-6">
            <CreateMeeting />
            <div className="flex items-center gap-3 text-sm text-muted">
              <span className="h-px flex-1 bg-line" />
              {home.join}
              <span className="h-px flex-1 bg-line" />
            </div>
            <GoToMeeting />
          </div>
          <RecentMeetings />
        </div>
        <MeetingPicture />
      </div>
    </main>
  );
}
