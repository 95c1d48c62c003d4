import { useTranslation } from 'react-i18next';

/** "memoryModule" as "Memory module": a name nobody has words for yet, made readable. */
export function readable(name: string): string {
  const words = name.replaceAll(
    /([\p{Ll}\d])(\p{Lu})/gu,
    (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words for names that come as data (collectors, facts): ours where there are some, else the name made readable. */
export function useKnownWord(): (list: 'collector' | 'factGroup' | 'fact', name: string) => string {
  const { t, i18n } = useTranslation();
  return (list, name) => {
    const key = `names.${list}.${name}`;
    // The key comes from data, so its type cannot be known; its existence is asked first.
    return i18n.exists(key) ? String(t(key as never)) : readable(name);
  };
}
