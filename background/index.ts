import browser from 'webextension-polyfill';
import pageScript from '../src/extract/page?script&iife';

browser.runtime.onMessage.addListener(async () => pageScript);
