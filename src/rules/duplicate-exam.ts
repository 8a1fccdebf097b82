import { defineRule } from '../core/rule.ts';

export default defineRule({ scope: 'reader', severity: 'error' });
