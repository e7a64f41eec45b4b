𝒆𝒙𝒆𝒄('1')
class Model: pass
