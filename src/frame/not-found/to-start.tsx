import { Navigate } from 'react-router';
import { addressOf } from '../addresses.ts';
import { type NotFoundReason, notFoundAs } from './not-found-reason.ts';

/** Leads whoever asked for what there is not to the start page, which says so. */
export const ToStart = ({ reason }: { readonly reason: NotFoundReason }) => (
  <Navigate to={addressOf.start} state={notFoundAs(reason)} replace />
);
