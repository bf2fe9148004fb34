/** Hours nobody has published: judgements, shown as such beside the comparison. */
export const steering = {
  /** Running one paid tool for a month: settings, advertisements, reading the figures. */
  adHoursPerToolMonth: 6,
  /** Reading and approving one post somebody else made. */
  approvalHoursPerPost: 0.2,
  /** Weekly reports, acceptance and questions: a freelancer for each part, or one agency. */
  freelancerHoursPerMonth: 4,
  agencyHoursPerMonth: 3,
} as const;
