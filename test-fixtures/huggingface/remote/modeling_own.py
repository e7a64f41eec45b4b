from transformers import BertConfig, BertModel


class OwnConfig(BertConfig):
    model_type = 'own'


class OwnModel(BertModel):
    config_class = OwnConfig
