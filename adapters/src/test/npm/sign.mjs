// Prints the header with which Stripe signs a body. In: {"body", "secret", "timestamp"?}
import Stripe from 'stripe';
import {readFileSync} from 'node:fs';

const {body, secret, timestamp} = JSON.parse(readFileSync(0, 'utf8'));
const stripe = new Stripe('sk_test_offline');
process.stdout.write(stripe.webhooks.generateTestHeaderString({payload: body, secret, timestamp}));
