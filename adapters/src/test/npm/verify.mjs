// Says whether a webhook of ours is signed as Standard Webhooks has it. In: {"body", "secret", "headers"}
import {Webhook, WebhookVerificationError} from 'standardwebhooks';
import {readFileSync} from 'node:fs';

const {body, secret, headers} = JSON.parse(readFileSync(0, 'utf8'));
try {
    new Webhook(secret).verify(body, headers);
    process.stdout.write('good');
} catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    process.stdout.write('bad');
}
