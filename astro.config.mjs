import { defineConfig } from 'astro/config';
import seinpost from './src/site/integration.ts';

export default defineConfig({ integrations: [seinpost()] });
