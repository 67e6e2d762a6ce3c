package io.woocom.domain.webhook;

class ScriptedReceiverTest implements ReceiverContract {

    @Override
    public Receiver receiver() {
        return new ScriptedReceiver();
    }

    @Override
    public String answering(int status) {
        return "https://status.example.com/" + status;
    }
}
