import type { CoreWords } from '../../said-languages.ts';

export const checksDisk: CoreWords = {
  'free space': 'freier Platz',
  'Whether the disk of the root folder is full': 'Ob die Platte des Stammordners voll ist',
  'Free space for the instances': 'Freier Platz für die Instanzen',
  "Free space on the disk of this account's folder": 'Freier Platz auf der Platte des Ordners dieses Kontos',
  'Free space on the other disks': 'Freier Platz auf den anderen Platten',
  'The system did not say how much space is free.': 'Das System sagte nicht, wie viel Platz frei ist.',
  '{0} GB are free.': '{0} GB sind frei.',
  'The disk of the root folder is full: {0} GB left': 'Die Platte des Stammordners ist voll: noch {0} GB',
  'The product cannot write its recordings and its scenario any more. Its services stop, or start and end again.':
    'Das Produkt kann seine Aufzeichnungen und sein Szenario nicht mehr schreiben. Seine Dienste halten an oder starten und enden immer wieder.',
  'Free space on this disk now, for example by moving old recordings away. Then start the services again.':
    'Schaffen Sie jetzt Platz auf dieser Platte, zum Beispiel indem Sie alte Aufzeichnungen wegbringen. Starten Sie dann die Dienste wieder.',
  'write to the disk of the root folder': 'auf die Platte des Stammordners schreiben',
  '{0} GB free': '{0} GB frei',
  'No instance is on this machine, so nothing is required of it.':
    'Auf dieser Maschine ist keine Instanz, also wird nichts von ihr verlangt.',
  'The disk is full, which is said on its own.': 'Die Platte ist voll, das ist für sich gesagt.',
  '{0} GB free, {1}': '{0} GB frei, {1}',
  '{0} GB are free, {1} GB are needed.': '{0} GB sind frei, {1} GB werden gebraucht.',
  '{0} GB left, the instance needs {1} GB': 'Noch {0} GB, die Instanz braucht {1} GB',
  '{0} GB left, {1} instances need {2} GB': 'Noch {0} GB, {1} Instanzen brauchen {2} GB',
  'When the disk of the root folder is full, recordings stop and planning may stop too.':
    'Ist die Platte des Stammordners voll, enden Aufzeichnungen, und auch das Planen kann stehen bleiben.',
  'Free space on this disk, for example by moving old recordings away, or make it larger.':
    'Schaffen Sie Platz auf dieser Platte, zum Beispiel indem Sie alte Aufzeichnungen wegbringen, oder vergrößern Sie sie.',
  "{0} GB left on the disk of this account's folder": 'Noch {0} GB auf der Platte des Ordners dieses Kontos',
  'Windows, the client and this app keep temporary files there. They fail in odd ways when there is no room.':
    'Windows, der Client und diese App legen dort temporäre Dateien ab. Ohne Platz scheitern sie auf seltsame Weise.',
  'Empty temporary files and the recycle bin of this account.':
    'Leeren Sie temporäre Dateien und den Papierkorb dieses Kontos.',
  'The system did not list its disks.': 'Das System führte seine Platten nicht auf.',
  '{0} with room left.': '{0} mit freiem Platz.',
  '{0} GB left on {1}': 'Noch {0} GB auf {1}',
  'Programs that write there fail, the database server among them if it is on this machine.':
    'Programme, die dort schreiben, scheitern, auch der Datenbankserver, wenn er auf dieser Maschine ist.',
  'See what fills this disk and free space, or make it larger.':
    'Sehen Sie nach, was diese Platte füllt, und schaffen Sie Platz, oder vergrößern Sie sie.',
  '{0}: {1} of {2} GB free': '{0}: {1} von {2} GB frei',
  '1 instance': '1 Instanz',
  '{0} instances': '{0} Instanzen',
  '1 disk': '1 Platte',
  '{0} disks': '{0} Platten',
};
