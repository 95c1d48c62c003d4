import { useTranslation } from 'react-i18next';

/** Words for names that come as data (collectors, groups of facts): ours where there are some, else the name as it is. */
export function useKnownWord(): (list: 'collector' | 'factGroup', name: string) => string {
  const { t, i18n } = useTranslation();
  return (list, name) => {
    const key = `names.${list}.${name}`;
    // The key comes from data, so its type cannot be known; its existence is asked first.
    return i18n.exists(key) ? String(t(key as never)) : name;
  };
}
