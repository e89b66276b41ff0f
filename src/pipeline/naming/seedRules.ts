import type { NamingRules } from './rule.ts';

/**
 * The names of the notebook that this extension grew from, by thresholds that are quantiles of the segments' means.
 * Its published table of ten segments gets its own names. Ranks compare the segments with each other alone, so there
 * are always champions, however the shop is doing.
 */
export const seedRules: NamingRules = {
  'seed-champions': {
    name: 'Champions',
    priority: 10,
    when: { rRank: { min: 0.9 }, fRank: { min: 0.9 }, mRank: { min: 0.9 } },
    description: 'Buy most recently, most often and spend the most of all segments.',
    action: 'Reward them, offer early access, ask for reviews and referrals.',
    colour: '#2757c4',
    enabled: true,
  },
  'seed-elite': {
    name: 'Elite loyal customers',
    priority: 20,
    when: { rRank: { min: 0.7 }, fRank: { min: 0.8 }, mRank: { min: 0.7 } },
    description: 'Near the top in recency, orders and spend; only the champions do better.',
    action: 'Give them a loyalty tier of their own, personal service and first access to what is new.',
    colour: '#128a5a',
    enabled: true,
  },
  'seed-high-value': {
    name: 'High value loyalists',
    priority: 30,
    when: { rRank: { min: 0.5 }, mRank: { min: 0.7 } },
    description: 'More recent than half of the segments, and spend far more than most.',
    action: 'Look after them personally and suggest an upgrade.',
    colour: '#1596a8',
    enabled: true,
  },
  'seed-at-risk': {
    name: 'At risk',
    priority: 40,
    when: { rRank: { max: 0.4 }, mRank: { min: 0.5 } },
    description: 'Spent more than most segments and bought less recently.',
    action: 'Win them back personally, with a reason to come back now.',
    colour: '#c62f3e',
    enabled: true,
  },
  'seed-promising': {
    name: 'Promising loyalists/Active mid tier',
    priority: 50,
    when: { rRank: { min: 0.4 }, fRank: { min: 0.5 } },
    description: 'Active customers with more orders than the segments in the middle.',
    action: 'Invite them to a loyalty programme, recommend what goes with past purchases.',
    colour: '#86b93b',
    enabled: true,
  },
  'seed-new-potential': {
    name: 'New Customers (Potential)',
    priority: 60,
    when: { rRank: { min: 0.4 }, fRank: { min: 0.3 } },
    description: 'More recent than many segments, with some orders; they could become loyal.',
    action: 'Offer membership and recommend products while the memory is fresh.',
    colour: '#38b6cf',
    enabled: true,
  },
  'seed-new-low': {
    name: 'New customers (Low engagement)',
    priority: 70,
    when: { rRank: { min: 0.4 } },
    description: 'More recent than many segments, with few orders and little spent.',
    action: 'Welcome them, show what else there is, make an offer for the next order.',
    colour: '#9b7fc7',
    enabled: true,
  },
  'seed-dormant': {
    name: 'Dormant (inactive)',
    priority: 80,
    when: { fRank: { min: 0.3 } },
    description: 'Had a fair number of orders, and bought less recently than most segments.',
    action: 'One campaign with a clear offer, built on what they bought before.',
    colour: '#e0a526',
    enabled: true,
  },
  'seed-nearly-lost': {
    name: 'Nearly Lost',
    priority: 90,
    when: { fRank: { min: 0.1 } },
    description: 'Few orders, little spent, and less recent than most segments.',
    action: 'One low-cost reminder, at the time of year when they bought.',
    colour: '#d9687a',
    enabled: true,
  },
  'seed-lost': {
    name: 'Lost Customer (Absolute zero)',
    priority: 100,
    when: {},
    description: 'The fewest orders of all segments, and less recent than most.',
    action: 'One attempt at low cost; then write less often, and spend no more on them.',
    colour: '#6b7280',
    enabled: true,
  },
};
