import { Navigate } from 'react-router';
import { addressOf } from '../addresses.ts';
import { type LostReason, lostAs } from './lost.ts';

/** Leads whoever asked for what there is not to the start page, which says so. */
export const ToStart = ({ reason }: { readonly reason: LostReason }) => (
  <Navigate to={addressOf.start} state={lostAs(reason)} replace />
);
