import type { ReactElement } from 'react';
import { usePlace } from '../data/router.ts';
import { CaseScreen } from '../features/cases/case-screen.tsx';
import { CasesScreen } from '../features/cases/cases-screen.tsx';
import { PaperScreen } from '../features/cases/paper/paper-screen.tsx';
import { NumberedCase } from '../features/cases/numbered-case.tsx';
import { CompareScreen } from '../features/diagnostics/compare-screen.tsx';
import { DiagnosticsScreen } from '../features/diagnostics/diagnostics-screen.tsx';
import { InsideScreen } from '../features/diagnostics/inside-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { KnowledgeScreen } from '../features/knowledge/knowledge-screen.tsx';
import { PictureScreen } from '../features/picture/picture-screen.tsx';
import { PolicyScreen } from '../features/policy/policy-screen.tsx';
import { NewReport } from '../features/report/new-report.tsx';
import { ReportScreen } from '../features/report/report-screen.tsx';
import { ReviewScreen } from '../features/report/review/review-screen.tsx';
import { RecordingsScreen } from '../features/recordings/recordings-screen.tsx';
import { RequestsScreen } from '../features/requests/requests-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { SupportScreen } from '../features/support/support-screen.tsx';

/** The screen of a place. A place nobody knows is Home, so that an old link never ends on an empty page. */
export function Routes(): ReactElement {
  const { path } = usePlace();
  const [head = '', id, part, item = ''] = path;
  switch (head) {
    case 'report':
      if (id === undefined || id === 'new') return <NewReport />;
      if (part === 'picture') return <PictureScreen key={item} id={id} attachment={item} />;
      return part === 'review' ? <ReviewScreen key={id} id={id} /> : <ReportScreen key={id} id={id} />;
    case 'cases':
      if (id === undefined) return <CasesScreen />;
      if (part === 'paper') return <PaperScreen key={id} id={id} />;
      return /^\d{1,9}$/u.test(id) ? <NumberedCase number={Number(id)} /> : <CaseScreen key={id} id={id} />;
    case 'diagnostics':
      if (id === 'compare') return <CompareScreen />;
      return id !== undefined && part === 'inside' ? (
        <InsideScreen key={id} snapshot={id} />
      ) : (
        <DiagnosticsScreen snapshot={id} />
      );
    case 'recordings':
      return <RecordingsScreen />;
    case 'knowledge':
      return <KnowledgeScreen />;
    case 'support':
      return <SupportScreen />;
    case 'requests':
      return <RequestsScreen id={id} />;
    case 'policy':
      return <PolicyScreen />;
    case 'settings':
      return <SettingsScreen section={id} />;
    default:
      return <HomeScreen />;
  }
}
