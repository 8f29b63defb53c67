import { useNavigate, useRouteError } from 'react-router';
import { BrokenPage } from './broken-page.tsx';

/** Catches what no screen of the open vault expected; the shell stays usable around it. */
export function BrokenRoute() {
  const navigate = useNavigate();
  useRouteError();
  return <BrokenPage onHome={() => navigate('/')} />;
}
