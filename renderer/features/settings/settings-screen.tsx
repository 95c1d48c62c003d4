import type { ReactElement } from 'react';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { FoldersSection } from './folders-section.tsx';
import { NoticesSection } from './notices-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PortalSection } from './portal-section.tsx';
import { SpaceSection } from './space/space-section.tsx';

/** Settings, one part at a time; the part is in the address. */
export function SettingsScreen({ section }: { readonly section: string | undefined }): ReactElement {
  switch (section ?? '') {
    case 'people':
      return <PeopleSection />;
    case 'folders':
      return <FoldersSection />;
    case 'notices':
      return <NoticesSection />;
    case 'appearance':
      return <AppearanceSection />;
    case 'space':
      return <SpaceSection />;
    case 'about':
      return <AboutSection />;
    default:
      return <PortalSection />;
  }
}
